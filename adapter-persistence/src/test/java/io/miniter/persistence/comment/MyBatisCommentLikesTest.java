package io.miniter.persistence.comment;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.comment.CommentLikesContract;
import io.miniter.testkit.shared.World;

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
