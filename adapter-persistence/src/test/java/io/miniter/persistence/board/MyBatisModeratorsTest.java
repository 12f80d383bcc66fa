package io.miniter.persistence.board;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.ModeratorsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisModeratorsTest extends ModeratorsContract {

    private final PostgresqlWorld world;

    MyBatisModeratorsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
