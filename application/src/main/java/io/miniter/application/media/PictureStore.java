package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Optional;

/**
 * Stores the files of pictures. Does not track which are in use.
 *
 * <p>Every method throws a {@link io.miniter.domain.shared.DomainException} {@code PICTURE_STORE_UNAVAILABLE} when the
 * store does not answer, is full or refuses.
 */
public interface PictureStore {

    /** Stores every size of the picture. Each file is written atomically. Idempotent. */
    void put(MadePicture picture);

    /** The encoded picture in this size. */
    Optional<byte[]> find(PictureName name, PictureSize size);

    /** Removes every size of the picture. No-op if absent. */
    void remove(PictureName name);
}
