package io.miniter.persistence.media;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.media.StoredPicturesContract;
import io.miniter.testkit.shared.World;

@PersistenceTest
final class MyBatisStoredPicturesTest extends StoredPicturesContract {

    private final PostgresqlWorld world;

    MyBatisStoredPicturesTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
