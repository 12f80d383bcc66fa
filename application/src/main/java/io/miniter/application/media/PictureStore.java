package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Optional;

/**
 * Keeps the files of pictures. Which of them are needed is not known here.
 *
 * <p>Every method throws a {@link io.miniter.domain.shared.DomainException} {@code PICTURE_STORE_UNAVAILABLE} when the
 * store does not answer, is full or refuses.
 */
public interface PictureStore {

    /** Stores every size of the picture. Each is there whole or not at all. Storing it again changes nothing. */
    void put(MadePicture picture);

    /** The encoded picture in this size. */
    Optional<byte[]> find(PictureName name, PictureSize size);

    /** Removes every size of the picture. Removing what is not there changes nothing. */
    void remove(PictureName name);
}
