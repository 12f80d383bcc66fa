package io.miniter.persistence.timeline;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.timeline.HomeTimelineContract;

@PersistenceTest
final class MyBatisHomeTimelineTest extends HomeTimelineContract {

    private final PostgresqlWorld world;

    MyBatisHomeTimelineTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
