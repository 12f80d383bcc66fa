package io.miniter.images.media;

import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.PictureType;

/** Makes pixels of a file. */
interface PictureDecoder {

    /**
     * The middle square of the picture, upright.
     *
     * @param side of the square that comes out, in pixels
     * @throws io.miniter.domain.shared.DomainException {@code PICTURE_DAMAGED}, and nothing else for whatever is wrong
     *     with the content
     */
    Square decode(PictureType type, ImageHeader imageHeader, int side);
}
