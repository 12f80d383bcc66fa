package io.miniter.testkit.account;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

final class InMemoryAccountViewsTest extends AccountViewsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
