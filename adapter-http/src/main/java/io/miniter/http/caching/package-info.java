/** Which answers may be kept for others. */
@NullMarked
package io.miniter.http.caching;

import org.jspecify.annotations.NullMarked;
