/** Likes, independent of their target. */
@NullMarked
package io.miniter.domain.like;

import org.jspecify.annotations.NullMarked;
