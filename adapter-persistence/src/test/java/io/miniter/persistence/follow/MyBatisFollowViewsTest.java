package io.miniter.persistence.follow;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.follow.FollowViewsContract;
import io.miniter.testkit.shared.World;

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
