package io.miniter.persistence.account;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.account.AccountsContract;
import io.miniter.testkit.shared.World;

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
