package io.miniter.persistence.tweet;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.Tweet;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.Collections;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Tweets at the same moment: each is counted once. */
@PersistenceTest
final class SimultaneousTweetsTest {

    private final PostgresqlWorld world;
    private final Scene scene;
    private final Account author;

    SimultaneousTweetsTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.author = scene.account("author");
    }

    @Test
    void twenty_tweets_are_twenty() throws Exception {
        Runnable tweet = () -> world.inTransaction(() -> {
            scene.tweet(author, "all at once");
        });

        assertThat(AtOnce.failures(Collections.nCopies(20, tweet))).isEmpty();
        assertThat(scene.view(author).tweets()).isEqualTo(20);
        world.assertCountsAreRight();
    }

    @RepeatedTest(10)
    void a_tweet_that_is_deleted_several_times_at_once_counts_once() throws Exception {
        scene.tweet(author, "kept");
        Tweet tweet = scene.tweet(author, "deleted");
        Runnable delete = () -> world.inTransaction(() -> world.tweets().remove(tweet.id()));

        assertThat(AtOnce.failures(Collections.nCopies(4, delete))).isEmpty();
        assertThat(scene.view(author).tweets()).isEqualTo(1);
        world.assertCountsAreRight();
    }
}
