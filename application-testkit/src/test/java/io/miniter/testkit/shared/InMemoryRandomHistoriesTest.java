package io.miniter.testkit.shared;

final class InMemoryRandomHistoriesTest extends RandomHistoriesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
