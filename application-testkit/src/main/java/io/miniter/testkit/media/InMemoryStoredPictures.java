package io.miniter.testkit.media;

import io.miniter.application.media.StoredPictures;
import io.miniter.domain.media.PictureName;
import io.miniter.testkit.shared.InMemoryStore;
import io.miniter.testkit.shared.InMemoryStore.PictureUse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which pictures are stored, in memory. */
public final class InMemoryStoredPictures implements StoredPictures {

    private final InMemoryStore store;

    public InMemoryStoredPictures(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void announce(PictureName name, Instant neededUntil) {
        store.pictures()
                .merge(
                        name,
                        new PictureUse(0, neededUntil),
                        (known, announced) -> new PictureUse(
                                known.users(),
                                known.neededUntil().isAfter(neededUntil) ? known.neededUntil() : neededUntil));
    }

    @Override
    public void hold(PictureName name) {
        store.pictures()
                .merge(
                        name,
                        new PictureUse(1, Instant.EPOCH),
                        (known, added) -> new PictureUse(known.users() + 1, Instant.EPOCH));
    }

    @Override
    public void release(PictureName name) {
        store.pictures().computeIfPresent(name, (key, known) -> new PictureUse(known.users() - 1, known.neededUntil()));
    }

    @Override
    public List<PictureName> findUnusedForRemoval(Instant now, int most) {
        return store.pictures().entrySet().stream()
                .filter(entry -> entry.getValue().users() == 0
                        && entry.getValue().neededUntil().isBefore(now))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    @Override
    public void forget(PictureName name) {
        store.pictures().remove(name);
    }
}
