package io.miniter.persistence.comment;

import io.miniter.application.comment.CommentViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisCommentViewsTest extends CommentViewsContract {

    private final PostgresqlWorld world;

    MyBatisCommentViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
