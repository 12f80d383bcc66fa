package io.miniter.persistence.article;

import io.miniter.application.article.ReadershipContract;
import io.miniter.application.shared.SettableClock;
import io.miniter.application.shared.World;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisReadershipTest extends ReadershipContract {

    private final PostgresqlWorld world;

    MyBatisReadershipTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }

    @Override
    protected SettableClock clockOfTheWorld() {
        return world.clock();
    }
}
