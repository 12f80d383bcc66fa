package io.miniter.persistence.shared;

import io.miniter.testkit.shared.PagedListsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisPagedListsTest extends PagedListsContract {

    private final PostgresqlWorld world;

    MyBatisPagedListsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
