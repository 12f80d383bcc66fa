package io.miniter.persistence.shared;

import io.miniter.application.shared.PagedListsContract;
import io.miniter.application.shared.World;

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
