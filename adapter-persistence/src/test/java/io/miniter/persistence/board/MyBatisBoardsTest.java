package io.miniter.persistence.board;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardsContract;
import io.miniter.testkit.shared.World;

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
