/**
 * Liking and unliking. What can be liked is up to the features that store {@link io.miniter.application.like.Likes}.
 */
@NullMarked
package io.miniter.application.like;

import org.jspecify.annotations.NullMarked;
