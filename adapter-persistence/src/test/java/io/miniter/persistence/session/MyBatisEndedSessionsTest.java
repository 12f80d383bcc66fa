package io.miniter.persistence.session;

import io.miniter.application.session.EndedSessionsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
