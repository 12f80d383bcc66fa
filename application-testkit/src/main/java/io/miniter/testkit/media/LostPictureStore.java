package io.miniter.testkit.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;

/** A store that does not answer. */
public final class LostPictureStore implements PictureStore {

    @Override
    public void put(MadePicture picture) {
        throw new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE);
    }

    @Override
    public Optional<byte[]> find(PictureName name, PictureSize size) {
        throw new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE);
    }

    @Override
    public void remove(PictureName name) {
        throw new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE);
    }
}
