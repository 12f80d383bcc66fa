/**
 * Liking and unliking. A feature makes its things likeable by implementing {@link io.miniter.application.like.Likes}.
 */
@NullMarked
package io.miniter.application.like;

import org.jspecify.annotations.NullMarked;
