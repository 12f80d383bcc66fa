package io.miniter.testkit.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files of pictures, in memory. */
public final class InMemoryPictureStore implements PictureStore {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public void put(MadePicture picture) {
        picture.sizes().forEach((size, content) -> files.put(picture.name().fileName(size), content.clone()));
    }

    @Override
    public Optional<byte[]> find(PictureName name, PictureSize size) {
        return Optional.ofNullable(files.get(name.fileName(size))).map(byte[]::clone);
    }

    @Override
    public void remove(PictureName name) {
        for (PictureSize size : PictureSize.values()) {
            files.remove(name.fileName(size));
        }
    }
}
