package io.miniter.persistence.timeline;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.timeline.TimelineUpkeepContract;

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
