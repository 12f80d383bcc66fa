package io.miniter.persistence.comment;

import io.miniter.application.comment.CommentsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
