package io.miniter.persistence.event;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.event.OutboxContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisOutboxTest extends OutboxContract {

    private final PostgresqlWorld world;

    MyBatisOutboxTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
