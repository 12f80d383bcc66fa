/** Marking cacheable responses. */
@NullMarked
package io.miniter.http.caching;

import org.jspecify.annotations.NullMarked;
