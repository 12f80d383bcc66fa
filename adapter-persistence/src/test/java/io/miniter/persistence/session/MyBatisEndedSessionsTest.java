package io.miniter.persistence.session;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.session.EndedSessionsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisEndedSessionsTest extends EndedSessionsContract {

    private final PostgresqlWorld world;

    MyBatisEndedSessionsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
