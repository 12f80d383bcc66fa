package io.miniter.persistence.timeline;

import io.miniter.application.shared.World;
import io.miniter.application.timeline.HomeTimelineContract;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
