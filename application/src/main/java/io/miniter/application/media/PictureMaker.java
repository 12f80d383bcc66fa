package io.miniter.application.media;

/** Re-encodes uploaded pictures. Limits concurrency because of its CPU and memory cost. */
public interface PictureMaker {

    /**
     * Re-encodes the picture. Its type is detected from its bytes: JPEG, PNG, GIF (the first frame) or WebP. It is
     * cropped to the centre square and rotated by its Exif orientation. Deterministic: the same bytes give the same
     * picture.
     *
     * @throws io.miniter.domain.shared.DomainException {@code PICTURE_EMPTY}; {@code PICTURE_TOO_LARGE} past
     *     {@link io.miniter.domain.media.PictureBounds#MAX_BYTES}; {@code PICTURE_TYPE_NOT_TAKEN} for any other type;
     *     {@code PICTURE_TOO_MANY_PIXELS} past {@link io.miniter.domain.media.PictureBounds#MAX_PIXELS}, before
     *     decoding; {@code PICTURE_DAMAGED} if it is truncated or cannot be decoded; {@code TOO_MANY_PICTURES} if no
     *     slot becomes free in time
     */
    MadePicture make(UploadedPicture upload);
}
