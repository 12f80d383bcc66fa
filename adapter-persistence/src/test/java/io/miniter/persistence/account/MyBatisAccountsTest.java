package io.miniter.persistence.account;

import io.miniter.application.account.AccountsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisAccountsTest extends AccountsContract {

    private final PostgresqlWorld world;

    MyBatisAccountsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
