package io.miniter.testkit.board;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

final class InMemoryRemovedAccountsTest extends RemovedAccountsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
