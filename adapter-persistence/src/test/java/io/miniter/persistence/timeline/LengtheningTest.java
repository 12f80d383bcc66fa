package io.miniter.persistence.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A home timeline reaches as far down as somebody has read: three more at first, see {@link SmallTimelines}. */
@PersistenceTest
final class LengtheningTest {

    private final PostgresqlWorld world;
    private final StoredTimelines timelines;
    private final Account reader;
    private final Account author;

    LengtheningTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.timelines = new StoredTimelines(this.world);
        this.reader = timelines.scene().account("reader");
        this.author = timelines.scene().account("author");
        timelines.scene().follow(reader, author);
    }

    @Test
    void only_as_much_is_stored_as_is_read() {
        List<Long> tweets = timelines.tweets(author, 40);

        assertThat(timelines.page(reader, PageRequest.first(1)))
                .isEqualTo(tweets.reversed().subList(0, 2));
        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed().subList(0, 3));
        assertThat(timelines.completeAbove(reader)).isEqualTo(tweets.get(37) - 1);
    }

    @Test
    void a_timeline_with_less_reaches_down_to_the_end_at_once() {
        List<Long> tweets = timelines.tweets(author, 2);

        assertThat(timelines.page(reader, PageRequest.first(1))).isEqualTo(tweets.reversed());
        assertThat(timelines.completeAbove(reader)).isZero();
    }

    @Test
    void each_time_as_much_is_added_as_is_there_up_to_a_bound() {
        List<Long> tweets = timelines.tweets(author, 60);
        List<Integer> sizes = IntStream.of(3, 6, 12, 24, 36)
                .mapToObj(size -> {
                    long below =
                            timelines.isOpen(reader) ? timelines.entries(reader).getLast() : tweets.getLast() + 1;
                    timelines.page(reader, new PageRequest(1, new Cursor(below)));
                    return timelines.entries(reader).size();
                })
                .toList();

        assertThat(sizes).containsExactly(3, 6, 12, 24, 36);
        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void to_the_oldest_tweet_nothing_is_missing_however_unevenly_authors_write() {
        Account quiet = timelines.scene().account("quiet");
        Account talkative = timelines.scene().account("talkative");
        timelines.scene().follow(reader, quiet);
        timelines.scene().follow(reader, talkative);
        timelines.tweets(quiet, 1);
        timelines.tweets(author, 7);
        timelines.tweets(talkative, 30);
        timelines.tweets(reader, 2);
        timelines.tweets(author, 1);
        timelines.tweets(quiet, 1);

        assertThat(timelines.home(reader)).hasSize(42).isEqualTo(timelines.plainHome(reader));
        assertThat(timelines.completeAbove(reader)).isZero();
    }

    @Test
    void an_old_tweet_of_ones_own_does_not_hide_those_between() {
        timelines.tweets(reader, 1);
        List<Long> tweets = timelines.tweets(author, 10);
        timelines.page(reader, PageRequest.first(1));

        assertThat(timelines.page(reader, PageRequest.first(3)))
                .isEqualTo(tweets.reversed().subList(0, 4));
    }

    @Test
    void an_old_tweet_that_was_delivered_late_does_not_hide_those_between() {
        List<Long> tweets = tweetsOfWhichTheOldestIsDeliveredLate();

        assertThat(timelines.page(reader, PageRequest.first(3)))
                .isEqualTo(tweets.reversed().subList(0, 4));
    }

    @Test
    void an_old_tweet_that_was_delivered_late_does_not_hide_those_between_after_tidying_either() {
        tweetsOfWhichTheOldestIsDeliveredLate();
        world.clock().advance(MyBatisTimelineUpkeep.TIDIED_EVERY.plusMillis(1));
        timelines.tidyAll();

        assertThat(timelines.home(reader)).hasSize(10).isEqualTo(timelines.plainHome(reader));
    }

    /** Ten tweets; the newest three have been read, and of the others one has an entry. */
    private List<Long> tweetsOfWhichTheOldestIsDeliveredLate() {
        Account late = timelines.scene().account("late");
        timelines.scene().follow(reader, late);
        List<Long> tweets = new ArrayList<>(timelines.tweets(late, 1));
        tweets.addAll(timelines.tweets(author, 9));
        timelines.page(reader, PageRequest.first(1));
        world.jdbc().sql("DELETE FROM outbox").update();
        timelines.fanOutAgain(tweets.getFirst(), late);
        world.fanOutAll();
        assertThat(timelines.entries(reader))
                .containsExactly(tweets.get(9), tweets.get(8), tweets.get(7), tweets.getFirst());
        return tweets;
    }

    @Test
    void whoever_follows_somebody_who_wrote_much_has_the_newest_and_finds_the_rest() {
        Account talkative = timelines.scene().account("talkative");
        timelines.tweets(author, 2);
        timelines.tweets(talkative, 10);
        timelines.home(reader);
        assertThat(timelines.completeAbove(reader)).isZero();
        timelines.scene().follow(reader, talkative);

        assertThat(timelines.entries(reader)).hasSize(5);
        assertThat(timelines.completeAbove(reader))
                .isEqualTo(timelines.entries(reader).get(2) - 1);
        assertThat(timelines.home(reader)).hasSize(12).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_follow_brings_nothing_in_that_nobody_has_read_down_to() {
        Account other = timelines.scene().account("other");
        timelines.tweets(other, 2);
        List<Long> tweets = timelines.tweets(author, 10);
        timelines.page(reader, PageRequest.first(1));
        timelines.scene().follow(reader, other);

        assertThat(timelines.entries(reader)).isEqualTo(tweets.reversed().subList(0, 3));
        assertThat(timelines.home(reader)).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_timeline_that_was_opened_and_not_filled_is_filled_by_the_next_who_reads() {
        List<Long> tweets = timelines.tweets(author, 5);
        world.jdbc()
                .sql("INSERT INTO home_timelines SELECT id, 9007199254740991, now(), now() FROM accounts WHERE id = ?")
                .param(reader.id().value())
                .update();

        assertThat(timelines.home(reader)).isEqualTo(tweets.reversed());
    }

    @Test
    void a_tweet_that_is_posted_while_a_timeline_is_opened_is_not_missing() throws Exception {
        timelines.tweets(author, 1);
        Beside posting = world.inTransaction(() -> {
            timelines.tweets(author, 1);
            Beside reading = AtOnce.beside(() -> timelines.home(reader));
            assertThat(failureOf(reading)).isTrue();
            return reading;
        });
        assertThat(posting.isDone()).isTrue();
        assertThat(timelines.home(reader)).hasSize(1);
        world.fanOutAll();

        assertThat(timelines.home(reader)).hasSize(2);
    }

    @Test
    void a_tweet_that_is_delivered_while_a_timeline_is_filled_is_not_missing() throws Exception {
        List<Long> first = timelines.tweets(author, 1);
        world.jdbc().sql("DELETE FROM outbox").update();
        Beside reading = world.inTransaction(() -> {
            world.jdbc()
                    .sql("INSERT INTO home_timeline_entries (account_id, position, tweet_id) VALUES (?, ?, ?)")
                    .param(reader.id().value())
                    .param(first.getFirst())
                    .param(first.getFirst())
                    .update();
            Beside beside = AtOnce.beside(() -> timelines.home(reader));
            world.awaitWaiting(1);
            world.apart(() -> timelines.tweets(author, 1));
            world.apart(world::fanOutSome);
            return beside;
        });
        assertThat(reading.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(2).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_follow_waits_while_the_reader_lengthens_and_has_all() throws Exception {
        Account other = timelines.scene().account("other");
        timelines.tweets(other, 4);
        timelines.tweets(author, 8);
        timelines.page(reader, PageRequest.first(1));
        Beside follow = world.inTransaction(() -> {
            timelines.home(reader);
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                timelines.scene().follow(reader, other);
            }));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(follow.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(12).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_reader_who_lengthens_waits_for_their_follow_under_way_and_has_all() throws Exception {
        Account other = timelines.scene().account("other");
        timelines.tweets(other, 4);
        timelines.tweets(author, 8);
        timelines.page(reader, PageRequest.first(1));
        Beside reading = world.inTransaction(() -> {
            timelines.scene().follow(reader, other);
            Beside beside = AtOnce.beside(() -> timelines.home(reader));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(reading.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(12).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void whoever_lengthens_while_it_is_tidied_waits_and_misses_nothing() throws Exception {
        timelines.tweets(author, 20);
        for (int page = 0; page < 2; page++) {
            timelines.page(reader, PageRequest.first(8));
        }
        world.clock().advance(MyBatisTimelineUpkeep.TIDIED_EVERY.plusMillis(1));
        timelines.page(reader, PageRequest.first(1));
        Beside reading = world.inTransaction(() -> {
            world.timelineUpkeep().tidy(timelines.now());
            Beside beside = AtOnce.beside(() -> timelines.home(reader));
            world.awaitWaiting(1);
            return beside;
        });
        assertThat(reading.failure()).isEmpty();

        assertThat(timelines.home(reader)).hasSize(20).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void two_who_lengthen_it_at_once_lengthen_it_once() throws Exception {
        timelines.tweets(author, 40);
        timelines.page(reader, PageRequest.first(1));
        List<Long> entries = timelines.entries(reader);
        PageRequest next = new PageRequest(1, new Cursor(entries.getLast()));
        Beside second = world.inTransaction(() -> {
            world.accounts().findForChange(reader.id());
            Beside beside = AtOnce.beside(() -> timelines.page(reader, next));
            world.awaitWaiting(1);
            timelines.page(reader, next);
            return beside;
        });
        assertThat(second.failure()).isEmpty();

        assertThat(timelines.entries(reader)).hasSize(6);
        assertThat(timelines.completeAbove(reader))
                .isEqualTo(timelines.entries(reader).getLast() - 1);
        assertThat(timelines.home(reader)).isEqualTo(timelines.plainHome(reader));
    }

    @Test
    void a_reader_who_left_has_no_timeline_and_opens_none() {
        timelines.tweets(author, 1);
        timelines.scene().leave(reader);

        assertThat(timelines.home(reader)).isEmpty();
        assertThat(timelines.isOpen(reader)).isFalse();
    }

    @Test
    void readers_who_read_and_follow_at_once_miss_nothing() throws Exception {
        List<Account> others = IntStream.range(0, 12)
                .mapToObj(number -> timelines.scene().account("other_" + number))
                .toList();
        others.forEach(other -> timelines.tweets(other, 5));
        List<Runnable> actions = new ArrayList<>();
        others.forEach(other -> actions.add(() -> world.inTransaction(() -> {
            timelines.scene().follow(reader, other);
        })));
        IntStream.range(0, 6).forEach(number -> actions.add(() -> timelines.home(reader)));
        assertThat(AtOnce.failures(actions)).isEmpty();

        assertThat(timelines.home(reader)).hasSize(60).isEqualTo(timelines.plainHome(reader));
    }

    private static boolean failureOf(Beside beside) {
        try {
            return beside.failure().isEmpty();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
