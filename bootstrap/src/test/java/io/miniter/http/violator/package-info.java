/** Breaks rules of what HTTP adapters share. */
@NullMarked
package io.miniter.http.violator;

import org.jspecify.annotations.NullMarked;
