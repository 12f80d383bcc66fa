package io.miniter.persistence.timeline;

import io.miniter.application.shared.World;
import io.miniter.application.timeline.TimelineUpkeepContract;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisTimelineUpkeepTest extends TimelineUpkeepContract {

    private final PostgresqlWorld world;

    MyBatisTimelineUpkeepTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
