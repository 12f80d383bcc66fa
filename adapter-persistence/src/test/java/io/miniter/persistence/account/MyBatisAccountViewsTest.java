package io.miniter.persistence.account;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.account.AccountViewsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisAccountViewsTest extends AccountViewsContract {

    private final PostgresqlWorld world;

    MyBatisAccountViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
