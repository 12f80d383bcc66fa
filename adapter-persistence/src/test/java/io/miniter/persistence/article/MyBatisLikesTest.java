package io.miniter.persistence.article;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.LikesContract;
import io.miniter.testkit.shared.World;

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
