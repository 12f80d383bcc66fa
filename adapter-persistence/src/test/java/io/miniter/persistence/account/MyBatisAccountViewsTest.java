package io.miniter.persistence.account;

import io.miniter.application.account.AccountViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
