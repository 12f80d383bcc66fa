package io.miniter.persistence.board;

import io.miniter.application.board.ModeratorsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
