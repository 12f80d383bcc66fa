package io.miniter.application.media;

final class InMemoryPictureStoreTest extends PictureStoreContract {

    private final InMemoryPictureStore store = new InMemoryPictureStore();

    @Override
    protected PictureStore store() {
        return store;
    }
}
