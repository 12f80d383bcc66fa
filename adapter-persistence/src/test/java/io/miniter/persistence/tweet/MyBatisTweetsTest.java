package io.miniter.persistence.tweet;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.tweet.TweetsContract;

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
