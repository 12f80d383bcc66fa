/** Rate limits of requests. */
@NullMarked
package io.miniter.http.limit;

import org.jspecify.annotations.NullMarked;
