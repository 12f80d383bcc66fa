package io.miniter.application.media;

/** Makes of what came in what goes out. Costs time and memory, and so does only a few at a time. */
public interface PictureMaker {

    /**
     * Makes the picture. Its type is told by its bytes: JPEG, PNG, GIF (the first picture of several) or WebP. The
     * middle square of it is taken, upright as the camera was held. The same bytes make the same picture.
     *
     * @throws io.miniter.domain.shared.DomainException {@code PICTURE_EMPTY}; {@code PICTURE_TOO_LARGE} past
     *     {@link io.miniter.domain.media.PictureBounds#MAX_BYTES}; {@code PICTURE_TYPE_NOT_TAKEN} for anything but
     *     these types; {@code PICTURE_TOO_MANY_PIXELS} past {@link io.miniter.domain.media.PictureBounds#MAX_PIXELS},
     *     before anything is decoded; {@code PICTURE_DAMAGED} for what ends too early or cannot be decoded;
     *     {@code TOO_MANY_PICTURES} when others are being made for too long
     */
    MadePicture make(UploadedPicture upload);
}
