package io.miniter.persistence.board;

import io.miniter.application.board.BoardViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisBoardViewsTest extends BoardViewsContract {

    private final PostgresqlWorld world;

    MyBatisBoardViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
