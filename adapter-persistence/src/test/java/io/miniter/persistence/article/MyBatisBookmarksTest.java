package io.miniter.persistence.article;

import io.miniter.application.article.BookmarksContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisBookmarksTest extends BookmarksContract {

    private final PostgresqlWorld world;

    MyBatisBookmarksTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
