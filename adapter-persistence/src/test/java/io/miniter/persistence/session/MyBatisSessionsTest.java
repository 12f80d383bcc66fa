package io.miniter.persistence.session;

import io.miniter.application.session.SessionsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisSessionsTest extends SessionsContract {

    private final PostgresqlWorld world;

    MyBatisSessionsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
