package io.miniter.persistence.tweet;

import io.miniter.application.shared.World;
import io.miniter.application.tweet.TweetsContract;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

@PersistenceTest
final class MyBatisTweetsTest extends TweetsContract {

    private final PostgresqlWorld world;

    MyBatisTweetsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
