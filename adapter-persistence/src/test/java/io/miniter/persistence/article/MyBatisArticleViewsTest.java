package io.miniter.persistence.article;

import io.miniter.application.article.ArticleViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisArticleViewsTest extends ArticleViewsContract {

    private final PostgresqlWorld world;

    MyBatisArticleViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
