package io.miniter.persistence.board;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardViewsContract;
import io.miniter.testkit.shared.World;

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
