package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Authors with so many followers that their tweets are merged in at reading: four, see {@link SmallTimelines}. */
@PersistenceTest
final class MergedAuthorsTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final Account author;

    MergedAuthorsTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.author = timelines.scene().account("author");
    }

    @Test
    void one_follower_less_and_every_tweet_has_entries() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();

        assertThat(timelines.count("merged_authors")).isZero();
        assertThat(readers).extracting(timelines::entries).containsOnly(tweet);
    }

    @Test
    void their_tweets_show_to_every_follower_and_nothing_is_stored_for_each() {
        List<Account> readers = timelines.readersOf(author, 4);
        List<Long> tweets = timelines.tweets(author, 2);
        world.fanOutAll();

        assertThat(timelines.count("home_timeline_entries")).isZero();
        assertThat(timelines.toFanOut()).isZero();
        assertThat(readers).extracting(timelines::home).containsOnly(tweets.reversed());
    }

    @Test
    void what_was_delivered_before_they_were_merged_shows_once() {
        List<Account> readers = timelines.readersOf(author, 3);
        List<Long> tweets = timelines.tweets(author, 3);
        world.fanOutSome();
        merge();

        assertThat(readers).extracting(timelines::home).containsOnly(timelines.plainHome(readers.getFirst()));
        assertThat(timelines.home(readers.getFirst())).containsAll(tweets);
    }

    @Test
    void whoever_follows_later_has_their_tweets_at_once_and_no_entries() {
        timelines.readersOf(author, 4);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();
        Account late = timelines.scene().account("late");
        timelines.home(late);
        timelines.scene().follow(late, author);

        assertThat(timelines.home(late)).isEqualTo(tweet);
        assertThat(timelines.entries(late)).isEmpty();
        timelines.tweets(author, 1);
        assertThat(timelines.home(late)).hasSize(2);
    }

    @Test
    void whoever_reads_for_the_first_time_later_has_their_tweets_and_no_entries() {
        Account late = timelines.scene().account("late");
        timelines.scene().follow(late, author);
        timelines.readersOf(author, 4);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();

        assertThat(timelines.home(late)).isEqualTo(tweet);
        assertThat(timelines.entries(late)).isEmpty();
    }

    @Test
    void an_unfollow_takes_their_tweets_away_and_a_follow_brings_them_back() {
        List<Account> readers = timelines.readersOf(author, 4);
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();
        Account reader = readers.getFirst();
        timelines.scene().unfollow(reader, author);

        assertThat(timelines.home(reader)).isEmpty();
        assertThat(timelines.isMerged(reader, author)).isFalse();
        timelines.scene().follow(reader, author);
        assertThat(timelines.home(reader)).isEqualTo(tweet);
        assertThat(timelines.isMerged(reader, author)).isTrue();
    }

    @Test
    void whoever_unfollows_while_an_author_is_merged_does_not_see_them() {
        Account reader = timelines.readersOf(author, 4).getFirst();
        timelines.tweets(author, 1);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, author);
            world.apart(world::fanOutSome);
        });

        assertThat(timelines.isMerged(reader, author)).isTrue();
        assertThat(timelines.home(reader)).isEmpty();
    }

    @Test
    void an_old_tweet_of_theirs_does_not_hide_those_between() {
        Account reader = timelines.scene().account("reader");
        Account other = timelines.scene().account("other");
        timelines.scene().follow(reader, author);
        timelines.scene().follow(reader, other);
        timelines.readersOf(author, 3);
        timelines.tweets(author, 1);
        world.fanOutAll();
        List<Long> tweets = timelines.tweets(other, 10);
        timelines.page(reader, PageRequest.first(1));

        assertThat(timelines.isMerged(reader, author)).isTrue();
        assertThat(timelines.page(reader, PageRequest.first(3)))
                .isEqualTo(tweets.reversed().subList(0, 4));
    }

    @Test
    void one_who_leaves_shows_nowhere() {
        List<Account> readers = timelines.readersOf(author, 4);
        timelines.tweets(author, 2);
        world.fanOutAll();
        timelines.scene().leave(author);

        assertThat(readers).extracting(timelines::home).containsOnly(List.of());
        assertThat(timelines.count("merged_authors")).isZero();
    }

    @Test
    void whoever_lengthens_while_an_author_is_merged_waits_and_sees_them() throws Exception {
        Account reader = timelines.scene().account("reader");
        timelines.scene().follow(reader, author);
        timelines.readersOf(author, 3);
        List<Long> tweet = timelines.tweets(author, 1);
        Beside reading = world.inTransaction(() -> {
            world.fanOutSome();
            Beside beside = AtOnce.beside(() -> timelines.home(reader));
            world.awaitWaiting(1);
            assertThat(beside.isDone()).isFalse();
            return beside;
        });
        assertThat(reading.failure()).isEmpty();
        List<Long> later = timelines.tweets(author, 1);
        world.fanOutAll();

        assertThat(timelines.home(reader)).containsExactly(later.getFirst(), tweet.getFirst());
        assertThat(timelines.isMerged(reader, author)).isTrue();
    }

    @Test
    void whoever_follows_while_an_author_is_merged_waits_and_sees_them() throws Exception {
        timelines.readersOf(author, 4);
        Account reader = timelines.scene().account("late");
        timelines.home(reader);
        List<Long> tweet = timelines.tweets(author, 1);
        Beside follow = world.inTransaction(() -> {
            world.fanOutSome();
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                timelines.scene().follow(reader, author);
            }));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(follow.failure()).isEmpty();

        assertThat(timelines.home(reader)).isEqualTo(tweet);
        assertThat(timelines.isMerged(reader, author)).isTrue();
    }

    @Test
    void an_author_is_not_merged_while_somebody_lengthens() throws Exception {
        List<Account> readers = timelines.readersOf(author, 4);
        timelines.tweets(author, 1);
        Beside delivery = world.inTransaction(() -> {
            world.jdbc().sql("LOCK TABLE merged_authors IN SHARE MODE").update();
            Beside beside = AtOnce.beside(world::fanOutAll);
            world.awaitWaiting(1);
            assertThat(timelines.count("merged_authors")).isZero();
            return beside;
        });
        assertThat(delivery.failure()).isEmpty();

        assertThat(readers)
                .allSatisfy(
                        reader -> assertThat(timelines.isMerged(reader, author)).isTrue());
    }

    /** One more follower, and one more tweet, make the author one. */
    private void merge() {
        timelines.scene().follow(timelines.scene().account("one_too_many"), author);
        timelines.tweets(author, 1);
        world.fanOutAll();
        assertThat(timelines.count("merged_authors")).isEqualTo(1);
    }
}
