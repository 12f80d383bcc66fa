package io.miniter.persistence.comment;

import io.miniter.application.comment.CommentLikesContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisCommentLikesTest extends CommentLikesContract {

    private final PostgresqlWorld world;

    MyBatisCommentLikesTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
