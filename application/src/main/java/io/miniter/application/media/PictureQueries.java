package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;

/** Read pictures. */
public interface PictureQueries {

    /**
     * A picture in one size.
     *
     * @throws io.miniter.domain.shared.DomainException {@code PICTURE_NOT_FOUND} or {@code PICTURE_STORE_UNAVAILABLE}
     */
    PictureView find(PictureName name, PictureSize size);
}
