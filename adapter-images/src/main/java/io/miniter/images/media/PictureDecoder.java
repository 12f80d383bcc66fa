package io.miniter.images.media;

import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.PictureType;

/** Decodes a file. */
interface PictureDecoder {

    /**
     * Decodes the centre square of the picture, upright.
     *
     * @param side the side of the resulting square in pixels
     * @throws io.miniter.domain.shared.DomainException {@code PICTURE_DAMAGED}, for any invalid content
     */
    Square decode(PictureType type, ImageHeader imageHeader, int side);
}
