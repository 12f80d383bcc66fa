package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.TweetId;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * New tweets on their way to the followers: at most six entries in a step, and from four followers on nothing is
 * stored, see {@link SmallTimelines}.
 */
@PersistenceTest
final class FanOutTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final Account author;

    FanOutTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.author = timelines.scene().account("author");
    }

    @Test
    void a_tweet_is_delivered_to_all_followers_in_one_step() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);

        assertThat(world.fanOutSome()).isEqualTo(1);
        assertThat(readers).extracting(timelines::entries).containsOnly(tweet);
        assertThat(timelines.toFanOut()).isZero();
        assertThat(world.fanOutSome()).isZero();
    }

    @Test
    void more_tweets_than_a_step_has_entries_for_are_delivered_the_oldest_first() {
        Account reader = timelines.readersOf(author, 3).getFirst();
        List<Long> tweets = timelines.tweets(author, 5);

        assertThat(world.fanOutSome()).isEqualTo(2);
        assertThat(timelines.entries(reader)).isEqualTo(tweets.subList(0, 2).reversed());
        assertThat(world.fanOutSome()).isEqualTo(2);
        assertThat(world.fanOutSome()).isEqualTo(1);
        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void nothing_is_stored_for_who_has_never_read() {
        Account follower = timelines.scene().account("follower");
        timelines.scene().follow(follower, author);
        timelines.tweets(author, 1);
        world.fanOutAll();

        assertThat(timelines.count("home_timeline_entries")).isZero();
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void the_tweets_of_whom_nobody_follows_do_not_wait() {
        timelines.tweets(author, 1);

        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void what_is_delivered_twice_is_there_once() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();
        timelines.fanOutAgain(tweet.getFirst(), author);
        world.fanOutAll();

        assertThat(timelines.entries(reader)).isEqualTo(tweet);
        assertThat(timelines.home(reader)).isEqualTo(tweet);
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void a_step_that_is_undone_is_done_again() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        assertThatThrownBy(() -> world.inTransaction(() -> {
                    world.fanOutSome();
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");

        assertThat(readers).extracting(timelines::entries).containsOnly(List.of());
        world.fanOutAll();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweet);
    }

    @Test
    void a_connection_that_is_cut_loses_and_doubles_nothing() throws Exception {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweets = timelines.tweets(author, 2);
        Beside delivery = world.inTransaction(() -> {
            holdEntry(readers.getFirst(), tweets.getFirst());
            Beside beside = AtOnce.beside(world::fanOutAll);
            world.awaitWaiting(1);
            assertThat(world.jdbc()
                            .sql(
                                    "SELECT count(pg_terminate_backend(pid)) FROM (SELECT DISTINCT pid FROM pg_locks WHERE NOT granted)")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            return beside;
        });
        assertThat(delivery.failure()).isEmpty();
        assertThat(timelines.toFanOut()).isZero();

        assertThat(readers).extracting(timelines::entries).containsOnly(tweets.reversed());
        assertThat(readers).extracting(timelines::home).containsOnly(tweets.reversed());
    }

    @Test
    void two_servers_share_the_authors_and_neither_waits() {
        Account other = timelines.scene().account("other");
        Account reader = timelines.readersOf(author, 1).getFirst();
        timelines.scene().follow(reader, other);
        List<Long> first = timelines.tweets(author, 2);

        List<Long> second = world.inTransaction(() -> {
            assertThat(world.fanOutSome()).isEqualTo(2);
            List<Long> meanwhile = world.apart(() -> timelines.tweets(other, 2));
            assertThat(world.apart(world::fanOutSome)).isEqualTo(2);
            assertThat(world.apart(world::fanOutSome)).isZero();
            return meanwhile;
        });
        assertThat(timelines.entries(reader))
                .isEqualTo(
                        Stream.concat(first.stream(), second.stream()).toList().reversed());
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void four_servers_at_once_deliver_every_tweet_once() throws Exception {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweets = timelines.tweets(author, 60);

        assertThat(AtOnce.failures(List.of(world::fanOutAll, world::fanOutAll, world::fanOutAll, world::fanOutAll)))
                .isEmpty();
        world.fanOutAll();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweets.reversed());
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void a_tweet_that_is_deleted_before_it_is_delivered_shows_nowhere_and_keeps_nobody_busy() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweets = timelines.tweets(author, 2);
        world.tweets().remove(new TweetId(tweets.getFirst()));
        world.fanOutAll();

        assertThat(timelines.home(reader)).containsExactly(tweets.getLast());
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void the_tweets_of_an_author_who_left_before_they_were_delivered_show_nowhere() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        timelines.tweets(author, 1);
        timelines.scene().leave(author);
        world.fanOutAll();

        assertThat(timelines.home(reader)).isEmpty();
        assertThat(timelines.toFanOut()).isZero();
    }

    @Test
    void whoever_follows_while_a_tweet_is_delivered_has_it_at_once() {
        timelines.readersOf(author, 2);
        Account late = timelines.scene().account("late");
        timelines.home(late);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutSome();
        timelines.scene().follow(late, author);

        assertThat(timelines.home(late)).isEqualTo(tweet);
        world.fanOutAll();
        assertThat(timelines.entries(late)).isEqualTo(tweet);
    }

    @Test
    void whoever_unfollows_and_follows_again_while_a_tweet_is_delivered_has_it() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutSome();
        for (Account reader : List.of(readers.getFirst(), readers.getLast())) {
            timelines.scene().unfollow(reader, author);
            assertThat(timelines.home(reader)).isEmpty();
            timelines.scene().follow(reader, author);
        }
        world.fanOutAll();

        assertThat(readers).extracting(timelines::home).containsOnly(tweet);
    }

    @Test
    void a_tweet_that_is_delivered_during_an_unfollow_does_not_show() {
        Account reader = timelines.readersOf(author, 1).getFirst();
        List<Long> tweet = timelines.tweets(author, 1);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, author);
            world.apart(world::fanOutSome);
        });

        assertThat(timelines.entries(reader)).isEqualTo(tweet);
        assertThat(timelines.home(reader)).isEmpty();
    }

    @Test
    void a_tweet_waits_for_a_follow_under_way_and_is_delivered_to_it() throws Exception {
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
        world.fanOutAll();

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
                .sql("INSERT INTO home_timeline_entries (account_id, position, tweet_id) VALUES (?, ?, ?)")
                .param(reader.id().value())
                .param(tweet)
                .param(tweet)
                .update();
    }
}
