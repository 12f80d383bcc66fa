package io.miniter.application.media;

import io.miniter.domain.media.PictureFormat;

/**
 * A picture as it is served.
 *
 * @param content the encoded picture; not to be changed
 */
public record PictureView(PictureFormat format, byte[] content) {}
