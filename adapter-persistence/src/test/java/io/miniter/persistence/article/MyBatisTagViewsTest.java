package io.miniter.persistence.article;

import io.miniter.application.article.TagViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisTagViewsTest extends TagViewsContract {

    private final PostgresqlWorld world;

    MyBatisTagViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
