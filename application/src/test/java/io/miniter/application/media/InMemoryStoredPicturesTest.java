package io.miniter.application.media;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

class InMemoryStoredPicturesTest extends StoredPicturesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
