package io.miniter.application.shared;

final class InMemoryRandomHistoriesTest extends RandomHistoriesContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
