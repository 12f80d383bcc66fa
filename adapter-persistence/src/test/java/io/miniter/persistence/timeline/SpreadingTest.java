package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.TweetId;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * New tweets on their way to the followers: at most three tweets and two followers of each in a step, and from four
 * followers on they are merged in instead, see {@link SmallTimelines}.
 */
@PersistenceTest
final class SpreadingTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final TimelineUpkeep upkeep;
    private final Account author;

    SpreadingTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.upkeep = this.world.timelineUpkeep();
        this.author = timelines.scene().account("author");
    }

    @Test
    void a_tweet_reaches_its_followers_in_several_steps() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);

        assertThat(upkeep.spread()).isEqualTo(1);
        assertThat(readers).extracting(timelines::entries).containsExactly(tweet, tweet, List.of());
        assertThat(timelines.toSpread()).isEqualTo(1);
        assertThat(upkeep.spread()).isEqualTo(1);
        assertThat(readers).extracting(timelines::entries).containsOnly(tweet);
        assertThat(timelines.toSpread()).isZero();
        assertThat(upkeep.spread()).isZero();
    }

    @Test
    void more_tweets_than_a_step_takes_are_spread_the_oldest_first() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweets = timelines.tweets(author, 5);

        assertThat(upkeep.spread()).isEqualTo(3);
        assertThat(timelines.entries(reader)).isEqualTo(tweets.subList(0, 3).reversed());
        assertThat(upkeep.spread()).isEqualTo(2);
        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void nothing_is_stored_for_who_has_never_read() {
        Account follower = timelines.scene().account("follower");
        timelines.scene().follow(follower, author);
        timelines.tweets(author, 1);
        world.spreadAll();

        assertThat(timelines.count("home_timeline_entries")).isZero();
        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void the_tweets_of_whom_nobody_follows_are_not_spread() {
        timelines.tweets(author, 1);

        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void what_is_spread_twice_is_there_once() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweet = timelines.tweets(author, 1);
        world.spreadAll();
        world.jdbc()
                .sql("INSERT INTO tweets_to_spread (tweet_id, author_id) VALUES (?, ?)")
                .param(tweet.getFirst())
                .param(author.id().value())
                .update();
        world.spreadAll();

        assertThat(timelines.entries(reader)).isEqualTo(tweet);
        assertThat(timelines.home(reader)).isEqualTo(tweet);
        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void a_step_that_is_undone_is_done_again() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        upkeep.spread();
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    upkeep.spread();
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");

        assertThat(readers).extracting(timelines::entries).containsExactly(tweet, tweet, List.of());
        world.spreadAll();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweet);
    }

    @Test
    void a_spreader_whose_connection_is_cut_loses_and_doubles_nothing() throws Exception {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweets = timelines.tweets(author, 2);
        Beside spreader = world.inTransaction(() -> {
            holdEntry(readers.getFirst(), tweets.getFirst());
            Beside beside = AtOnce.beside(upkeep::spread);
            world.awaitWaiting(1);
            assertThat(world.jdbc()
                            .sql(
                                    "SELECT count(pg_terminate_backend(pid)) FROM (SELECT DISTINCT pid FROM pg_locks WHERE NOT granted)")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            return beside;
        });
        assertThat(spreader.failure()).isPresent();
        assertThat(timelines.toSpread()).isEqualTo(2);
        world.spreadAll();

        assertThat(readers).extracting(timelines::entries).containsOnly(tweets.reversed());
        assertThat(readers).extracting(timelines::home).containsOnly(tweets.reversed());
    }

    @Test
    void two_spreaders_share_the_work_and_neither_waits() {
        List<Account> readers = timelines.readersOf(author, 2);
        List<Long> tweets = timelines.tweets(author, 5);

        world.inTransaction(() -> {
            assertThat(upkeep.spread()).isEqualTo(3);
            assertThat(world.apart(upkeep::spread)).isEqualTo(2);
            assertThat(world.apart(upkeep::spread)).isEqualTo(2);
            assertThat(world.apart(upkeep::spread)).isZero();
            assertThat(timelines.entries(readers.getFirst())).hasSize(5);
        });
        world.spreadAll();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweets.reversed());
    }

    @Test
    void four_spreaders_at_once_spread_every_tweet_once() throws Exception {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweets = timelines.tweets(author, 60);

        assertThat(AtOnce.failures(List.of(world::spreadAll, world::spreadAll, world::spreadAll, world::spreadAll)))
                .isEmpty();
        world.spreadAll();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweets.reversed());
        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void a_tweet_that_is_deleted_before_it_is_spread_shows_nowhere_and_keeps_nobody_busy() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweets = timelines.tweets(author, 2);
        world.tweets().remove(new TweetId(tweets.getFirst()));
        world.spreadAll();

        assertThat(timelines.home(reader)).containsExactly(tweets.getLast());
        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void the_tweets_of_an_author_who_left_before_they_were_spread_show_nowhere() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        timelines.tweets(author, 1);
        timelines.scene().leave(author);
        world.spreadAll();

        assertThat(timelines.home(reader)).isEmpty();
        assertThat(timelines.toSpread()).isZero();
    }

    @Test
    void whoever_follows_while_a_tweet_is_being_spread_has_it_at_once() {
        timelines.readersOf(author, 2);
        Account late = timelines.scene().account("late");
        timelines.home(late);
        List<Long> tweet = timelines.tweets(author, 1);
        upkeep.spread();
        timelines.scene().follow(late, author);

        assertThat(timelines.home(late)).isEqualTo(tweet);
        world.spreadAll();
        assertThat(timelines.entries(late)).isEqualTo(tweet);
    }

    @Test
    void whoever_unfollows_and_follows_again_while_a_tweet_is_being_spread_has_it() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        upkeep.spread();
        for (Account reader : List.of(readers.getFirst(), readers.getLast())) {
            timelines.scene().unfollow(reader, author);
            assertThat(timelines.home(reader)).isEmpty();
            timelines.scene().follow(reader, author);
        }
        world.spreadAll();

        assertThat(readers).extracting(timelines::home).containsOnly(tweet);
    }

    @Test
    void a_tweet_that_is_spread_during_an_unfollow_does_not_show() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweet = timelines.tweets(author, 1);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, author);
            world.apart(upkeep::spread);
        });

        assertThat(timelines.entries(reader)).isEqualTo(tweet);
        assertThat(timelines.home(reader)).isEmpty();
    }

    @Test
    void a_tweet_waits_for_a_follow_under_way_and_is_spread_to_it() throws Exception {
        timelines.readersOf(author, 1);
        Account reader = timelines.scene().account("new_reader");
        timelines.home(reader);
        Beside tweet = world.inTransaction(() -> {
            timelines.scene().follow(reader, author);
            Beside beside = AtOnce.beside(() -> timelines.tweets(author, 1));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(tweet.failure()).isEmpty();
        world.spreadAll();

        assertThat(timelines.home(reader)).hasSize(1);
    }

    @Test
    void a_follow_waits_for_a_tweet_under_way_and_finds_it() throws Exception {
        Account reader = timelines.scene().account("new_reader");
        timelines.home(reader);
        Beside follow = world.inTransaction(() -> {
            timelines.tweets(author, 1);
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                timelines.scene().follow(reader, author);
            }));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(follow.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(1);
    }

    /** Holds the place of an entry, so that whoever wants to write the same waits. */
    private void holdEntry(Account reader, long tweet) {
        world.jdbc()
                .sql("INSERT INTO home_timeline_entries (account_id, tweet_id) VALUES (?, ?)")
                .param(reader.id().value())
                .param(tweet)
                .update();
    }
}
