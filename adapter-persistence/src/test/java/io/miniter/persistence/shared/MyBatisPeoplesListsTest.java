package io.miniter.persistence.shared;

import io.miniter.testkit.shared.PeoplesListsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisPeoplesListsTest extends PeoplesListsContract {

    private final PostgresqlWorld world;

    MyBatisPeoplesListsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
