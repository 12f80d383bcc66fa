package io.miniter.persistence.session;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.session.SessionsContract;
import io.miniter.testkit.shared.World;

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
