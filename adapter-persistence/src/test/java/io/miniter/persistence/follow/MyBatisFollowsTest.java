package io.miniter.persistence.follow;

import io.miniter.application.follow.FollowsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
