package io.miniter.persistence.article;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.ArticlesContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisArticlesTest extends ArticlesContract {

    private final PostgresqlWorld world;

    MyBatisArticlesTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
