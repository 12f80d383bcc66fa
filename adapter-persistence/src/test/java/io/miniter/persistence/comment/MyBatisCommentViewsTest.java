package io.miniter.persistence.comment;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.comment.CommentViewsContract;
import io.miniter.testkit.shared.World;

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
