package io.miniter.application.media;

import io.miniter.domain.media.PictureFormat;

/**
 * A picture as it is served.
 *
 * @param content the encoded picture; must not be modified
 */
public record PictureView(PictureFormat format, byte[] content) {}
