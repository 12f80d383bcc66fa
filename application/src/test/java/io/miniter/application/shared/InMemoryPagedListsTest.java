package io.miniter.application.shared;

final class InMemoryPagedListsTest extends PagedListsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
