package io.miniter.testkit.media;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

class InMemoryStoredPicturesTest extends StoredPicturesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
