package io.miniter.persistence.follow;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.follow.FollowsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisFollowsTest extends FollowsContract {

    private final PostgresqlWorld world;

    MyBatisFollowsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
