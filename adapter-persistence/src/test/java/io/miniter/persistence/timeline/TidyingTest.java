package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.domain.account.Account;
import io.miniter.domain.tweet.TweetId;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is stored of home timelines is bounded: six entries stay, see {@link SmallTimelines}. */
@PersistenceTest
final class TidyingTest {

    private static final int KEPT = 6;
    private static final Duration DUE = MyBatisTimelineUpkeep.TIDIED_EVERY.plusMillis(1);
    private static final Duration IDLE = MyBatisTimelineUpkeep.IDLE_AFTER.plusMillis(1);
    private static final Duration SURE = MyBatisTimelineUpkeep.FAN_OUT_ENDED.plusMillis(1);

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final TimelineUpkeep upkeep;
    private final Account author;
    private final Account reader;

    TidyingTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.upkeep = this.world.timelineUpkeep();
        this.author = timelines.scene().account("author");
        this.reader = timelines.readersOf(author, 1).getFirst();
    }

    @Test
    void the_newest_entries_stay_and_the_reader_sees_no_difference() {
        List<Long> tweets = timelines.tweets(author, 20);
        world.fanOutAll();
        world.clock().advance(DUE);

        assertThat(upkeep.tidy(timelines.now())).isEqualTo(1);
        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed().subList(0, KEPT));
        assertThat(timelines.completeAbove(reader))
                .isEqualTo(timelines.entries(reader).getLast() - 1);
        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void a_timeline_that_is_short_stays_complete() {
        List<Long> tweets = timelines.tweets(author, KEPT - 1);
        world.fanOutAll();
        world.clock().advance(DUE);
        upkeep.tidy(timelines.now());

        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed());
        assertThat(timelines.completeAbove(reader)).isZero();
    }

    @Test
    void it_is_tidied_no_sooner_and_not_again_at_once() {
        timelines.tweets(author, 1);
        world.clock().advance(MyBatisTimelineUpkeep.TIDIED_EVERY);
        assertThat(upkeep.tidy(timelines.now())).isZero();
        world.clock().advance(Duration.ofMillis(1));

        assertThat(upkeep.tidy(timelines.now())).isEqualTo(1);
        assertThat(upkeep.tidy(timelines.now())).isZero();
    }

    @Test
    void entries_of_deleted_tweets_and_of_authors_who_left_go() {
        Account leaver = timelines.scene().account("leaver");
        timelines.scene().follow(reader, leaver);
        List<Long> tweets = timelines.tweets(author, 2);
        timelines.tweets(leaver, 2);
        world.fanOutAll();
        world.tweets().remove(new TweetId(tweets.getFirst()));
        timelines.scene().leave(leaver);
        assertThat(timelines.entries(reader)).hasSize(4);
        world.clock().advance(DUE);
        timelines.tidyAll();

        assertThat(timelines.entries(reader)).containsExactly(tweets.getLast());
        assertThat(timelines.home(reader)).containsExactly(tweets.getLast());
    }

    @Test
    void an_entry_that_was_written_during_an_unfollow_goes() {
        timelines.scene().follow(reader, timelines.scene().account("other"));
        timelines.tweets(author, 1);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, author);
            world.apart(world::fanOutSome);
        });
        assertThat(timelines.entries(reader)).hasSize(1);
        world.clock().advance(DUE);
        timelines.tidyAll();

        assertThat(timelines.entries(reader)).isEmpty();
    }

    @Test
    void a_merged_author_of_a_reader_who_is_back_before_entries_are_deleted_stays() {
        for (int follower = 0; follower < 3; follower++) {
            timelines.scene().follow(timelines.scene().account("follower_" + follower), author);
        }
        List<Long> tweet = timelines.tweets(author, 1);
        world.fanOutAll();
        world.clock().advance(IDLE);
        timelines.tidyAll();
        timelines.home(reader);
        world.clock().advance(SURE);
        timelines.tidyAll();

        assertThat(timelines.isMerged(reader, author)).isTrue();
        assertThat(timelines.home(reader)).isEqualTo(tweet);
    }

    @Test
    void an_unfollow_takes_the_entries_out_at_once() {
        timelines.tweets(author, 2);
        world.fanOutAll();
        timelines.scene().unfollow(reader, author);

        assertThat(timelines.entries(reader)).isEmpty();
    }

    @Test
    void merged_authors_whom_the_reader_does_not_follow_any_more_are_forgotten() {
        Account leaver = timelines.scene().account("leaver");
        timelines.scene().follow(reader, leaver);
        for (int follower = 0; follower < 3; follower++) {
            timelines.scene().follow(timelines.scene().account("follower_" + follower), leaver);
        }
        timelines.tweets(leaver, 1);
        world.fanOutAll();
        assertThat(timelines.isMerged(reader, leaver)).isTrue();
        timelines.scene().leave(leaver);
        world.clock().advance(DUE);
        timelines.tidyAll();

        assertThat(timelines.isMerged(reader, leaver)).isFalse();
    }

    @Test
    void a_timeline_that_nobody_reads_is_given_up_and_comes_back_complete() {
        List<Long> before = timelines.tweets(author, 10);
        world.fanOutAll();
        world.clock().advance(IDLE);
        timelines.tidyAll();
        assertThat(timelines.isOpen(reader)).isFalse();
        assertThat(timelines.entries(reader)).hasSize(10);
        world.clock().advance(SURE);
        timelines.tidyAll();
        assertThat(timelines.entries(reader)).isEmpty();
        assertThat(timelines.count("closed_home_timelines")).isZero();
        List<Long> after = timelines.tweets(author, 2);
        world.fanOutAll();
        assertThat(timelines.entries(reader)).isEmpty();

        assertThat(timelines.home(reader))
                .hasSize(12)
                .startsWith(after.getLast(), after.getFirst())
                .endsWith(before.getFirst());
        assertThat(timelines.home(reader)).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void one_that_is_read_every_day_is_not_given_up() {
        for (int day = 0; day < 4; day++) {
            world.clock().advance(Duration.ofDays(1));
            timelines.home(reader);
            timelines.tidyAll();
        }

        assertThat(timelines.isOpen(reader)).isTrue();
    }

    @Test
    void when_it_was_read_is_written_down_once_an_hour() {
        Instant opened = timelines.readAt(reader);
        world.clock().advance(Duration.ofHours(1));
        timelines.home(reader);
        assertThat(timelines.readAt(reader)).isEqualTo(opened);
        world.clock().advance(Duration.ofMillis(1));
        timelines.home(reader);

        assertThat(timelines.readAt(reader)).isEqualTo(timelines.now());
    }

    @Test
    void entries_of_a_reader_who_is_back_before_they_are_deleted_stay() {
        List<Long> tweets = timelines.tweets(author, 2);
        world.fanOutAll();
        world.clock().advance(IDLE);
        timelines.tidyAll();
        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
        world.clock().advance(SURE);
        timelines.tidyAll();

        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed());
        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
        assertThat(timelines.count("closed_home_timelines")).isZero();
    }

    @Test
    void whoever_is_given_up_and_leaves_at_one_moment_leaves() {
        world.clock().advance(IDLE);
        timelines.tidyAll();
        timelines.home(reader);
        timelines.scene().leave(reader);

        assertThat(timelines.count("closed_home_timelines")).isEqualTo(1);
    }

    @Test
    void nothing_stays_of_a_reader_who_left() {
        for (int follower = 0; follower < 3; follower++) {
            timelines.scene().follow(timelines.scene().account("follower_" + follower), author);
        }
        timelines.tweets(author, 1);
        world.fanOutAll();
        Account other = timelines.scene().account("other");
        timelines.scene().follow(reader, other);
        timelines.tweets(other, 2);
        world.fanOutAll();
        assertThat(timelines.isMerged(reader, author)).isTrue();
        assertThat(timelines.entries(reader)).hasSize(2);
        timelines.scene().leave(reader);
        timelines.tidyAll();
        assertThat(timelines.entries(reader)).hasSize(2);
        world.clock().advance(SURE);
        timelines.tidyAll();

        assertThat(timelines.entries(reader)).isEmpty();
        assertThat(timelines.isMerged(reader, author)).isFalse();
        assertThat(timelines.count("closed_home_timelines")).isZero();
    }

    @Test
    void what_is_stored_for_a_reader_who_does_not_come_back_is_bounded() {
        for (int halfDay = 0; halfDay < 8; halfDay++) {
            timelines.tweets(author, 10);
            world.fanOutAll();
            world.clock().advance(DUE);
            timelines.tidyAll();
            assertThat(timelines.entries(reader)).hasSizeLessThanOrEqualTo(KEPT + 10);
        }
        assertThat(timelines.entries(reader)).isEmpty();
    }

    @Test
    void whoever_follows_while_their_timeline_is_tidied_waits_and_has_all() throws Exception {
        Account other = timelines.scene().account("other");
        timelines.tweets(other, 3);
        timelines.tweets(author, 8);
        world.fanOutAll();
        world.clock().advance(DUE);
        Beside follow = world.inTransaction(() -> {
            upkeep.tidy(timelines.now());
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                timelines.scene().follow(reader, other);
            }));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(follow.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(11).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_tidier_waits_for_a_follow_under_way_and_leaves_the_entries_that_it_found() throws Exception {
        Account other = timelines.scene().account("other");
        timelines.scene().follow(reader, other);
        List<Long> tweet = timelines.tweets(other, 1);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, other);
            world.apart(world::fanOutSome);
        });
        assertThat(timelines.entries(reader)).isEqualTo(tweet);
        world.clock().advance(DUE);
        Beside tidying = world.inTransaction(() -> {
            timelines.scene().follow(reader, other);
            Beside beside = AtOnce.beside(timelines::tidyAll);
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(tidying.failure()).isEmpty();

        assertThat(timelines.home(reader)).isEqualTo(tweet);
    }

    @Test
    void entries_are_not_deleted_at_the_moment_in_which_the_reader_comes_back() throws Exception {
        List<Long> tweets = timelines.tweets(author, 2);
        world.fanOutAll();
        world.clock().advance(IDLE);
        timelines.tidyAll();
        world.clock().advance(SURE);
        Beside tidying = world.inTransaction(() -> {
            timelines.home(reader);
            Beside beside = AtOnce.beside(timelines::tidyAll);
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(tidying.failure()).isEmpty();

        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void a_tidier_does_not_wait_for_whoever_unfollows() {
        timelines.tweets(author, 10);
        world.fanOutAll();
        world.clock().advance(DUE);
        world.inTransaction(() -> {
            timelines.scene().unfollow(reader, author);
            assertThat(world.apart(() -> upkeep.tidy(timelines.now()))).isEqualTo(1);
        });

        assertThat(timelines.entries(reader)).isEmpty();
        assertThat(timelines.home(reader)).isEmpty();
    }

    @Test
    void a_reader_is_read_to_while_their_timeline_is_tidied() {
        List<Long> tweets = timelines.tweets(author, 10);
        world.fanOutAll();
        world.clock().advance(DUE);
        timelines.page(reader, PageRequest.first(1));
        world.inTransaction(() -> {
            upkeep.tidy(timelines.now());
            assertThat(world.apart(() -> timelines.page(reader, PageRequest.first(10))))
                    .isEqualTo(tweets.reversed());
        });
    }
}
