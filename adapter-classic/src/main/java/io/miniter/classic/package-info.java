/** The first API of Miniter, for its existing clients: another driving adapter of the same use cases. */
@NullMarked
package io.miniter.classic;

import org.jspecify.annotations.NullMarked;
