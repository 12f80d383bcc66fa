package io.miniter.persistence.article;

import io.miniter.application.article.RevisionViewsContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisRevisionViewsTest extends RevisionViewsContract {

    private final PostgresqlWorld world;

    MyBatisRevisionViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
