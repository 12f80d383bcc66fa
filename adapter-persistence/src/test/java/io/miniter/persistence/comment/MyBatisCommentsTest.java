package io.miniter.persistence.comment;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.comment.CommentsContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisCommentsTest extends CommentsContract {

    private final PostgresqlWorld world;

    MyBatisCommentsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
