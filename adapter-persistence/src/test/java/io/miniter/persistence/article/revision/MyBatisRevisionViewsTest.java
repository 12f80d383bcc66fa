package io.miniter.persistence.article.revision;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.RevisionViewsContract;
import io.miniter.testkit.shared.World;

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
