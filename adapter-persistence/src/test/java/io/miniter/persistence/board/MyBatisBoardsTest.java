package io.miniter.persistence.board;

import io.miniter.application.board.BoardsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisBoardsTest extends BoardsContract {

    private final PostgresqlWorld world;

    MyBatisBoardsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
