package io.miniter.persistence.article;

import io.miniter.application.article.ArticlesContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
