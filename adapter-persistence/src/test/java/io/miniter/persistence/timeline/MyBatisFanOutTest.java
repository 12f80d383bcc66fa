package io.miniter.persistence.timeline;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.timeline.FanOutContract;

@PersistenceTest
final class MyBatisFanOutTest extends FanOutContract {

    private final PostgresqlWorld world;

    MyBatisFanOutTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
