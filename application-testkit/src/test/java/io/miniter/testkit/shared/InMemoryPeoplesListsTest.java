package io.miniter.testkit.shared;

final class InMemoryPeoplesListsTest extends PeoplesListsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
