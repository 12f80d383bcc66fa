package io.miniter.persistence.tweet;

import io.miniter.application.shared.World;
import io.miniter.application.tweet.TweetViewsContract;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;

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
