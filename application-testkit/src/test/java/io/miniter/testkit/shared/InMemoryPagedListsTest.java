package io.miniter.testkit.shared;

final class InMemoryPagedListsTest extends PagedListsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
