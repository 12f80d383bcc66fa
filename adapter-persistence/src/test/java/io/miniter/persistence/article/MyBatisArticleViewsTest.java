package io.miniter.persistence.article;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.ArticleViewsContract;
import io.miniter.testkit.shared.World;

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
