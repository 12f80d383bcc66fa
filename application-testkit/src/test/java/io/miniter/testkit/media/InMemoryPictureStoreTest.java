package io.miniter.testkit.media;

import io.miniter.application.media.PictureStore;

final class InMemoryPictureStoreTest extends PictureStoreContract {

    private final InMemoryPictureStore store = new InMemoryPictureStore();

    @Override
    protected PictureStore store() {
        return store;
    }
}
