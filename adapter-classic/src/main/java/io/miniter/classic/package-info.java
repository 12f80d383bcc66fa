/** The first API of Miniter, for the clients that were written against it: another way in to the same use cases. */
@NullMarked
package io.miniter.classic;

import org.jspecify.annotations.NullMarked;
