package io.miniter.application.media;

import io.miniter.application.shared.UseCase;
import io.miniter.domain.media.PictureName;
import java.time.InstantSource;
import java.util.List;

@UseCase(changes = {})
final class RemoveUnusedPicturesService implements RemoveUnusedPictures {

    /** A small batch, because each row stays locked while the store removes the files. */
    private static final int AT_ONCE = 10;

    private final StoredPictures storedPictures;
    private final PictureStore store;
    private final InstantSource clock;

    RemoveUnusedPicturesService(StoredPictures storedPictures, PictureStore store, InstantSource clock) {
        this.storedPictures = storedPictures;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int removeUnusedPictures() {
        List<PictureName> unused = storedPictures.findUnusedForRemoval(clock.instant(), AT_ONCE);
        for (PictureName name : unused) {
            store.remove(name);
            storedPictures.forget(name);
        }
        return unused.size();
    }
}
