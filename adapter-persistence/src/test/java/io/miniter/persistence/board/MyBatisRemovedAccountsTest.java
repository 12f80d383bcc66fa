package io.miniter.persistence.board;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.RemovedAccountsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisRemovedAccountsTest extends RemovedAccountsContract {

    private final PostgresqlWorld world;

    MyBatisRemovedAccountsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
