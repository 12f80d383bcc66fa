package io.miniter.persistence.follow;

import io.miniter.application.follow.FollowViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisFollowViewsTest extends FollowViewsContract {

    private final PostgresqlWorld world;

    MyBatisFollowViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
