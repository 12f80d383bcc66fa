package io.miniter.persistence.article;

import io.miniter.application.article.LikesContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisLikesTest extends LikesContract {

    private final PostgresqlWorld world;

    MyBatisLikesTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
