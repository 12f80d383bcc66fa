/** Liking, whatever it is that is liked. */
@NullMarked
package io.miniter.domain.like;

import org.jspecify.annotations.NullMarked;
