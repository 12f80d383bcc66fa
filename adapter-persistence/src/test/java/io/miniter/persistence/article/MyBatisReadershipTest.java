package io.miniter.persistence.article;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.ReadershipContract;
import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.shared.World;

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
