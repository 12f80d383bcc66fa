package io.miniter.persistence.media;

import io.miniter.application.media.StoredPicturesContract;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
