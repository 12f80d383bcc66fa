package io.miniter.persistence.tweet;

import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.tweet.TweetViewsContract;

@PersistenceTest
final class MyBatisTweetViewsTest extends TweetViewsContract {

    private final PostgresqlWorld world;

    MyBatisTweetViewsTest(PostgresqlWorld world) {
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }
}
