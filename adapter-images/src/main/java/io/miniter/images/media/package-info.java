/** Uploaded pictures: told apart, measured, decoded within bounds, made square and encoded anew. */
@NullMarked
package io.miniter.images.media;

import org.jspecify.annotations.NullMarked;
