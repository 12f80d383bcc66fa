package io.miniter.persistence.board;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardListsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisBoardListsTest extends BoardListsContract {

    private final PostgresqlWorld world;

    MyBatisBoardListsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
