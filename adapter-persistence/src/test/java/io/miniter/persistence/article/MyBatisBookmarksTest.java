package io.miniter.persistence.article;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.BookmarksContract;
import io.miniter.testkit.shared.World;

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
