/** Uploaded pictures: type detection, size checks, bounded decoding, cropping and re-encoding. */
@NullMarked
package io.miniter.images.media;

import org.jspecify.annotations.NullMarked;
