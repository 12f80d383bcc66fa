package io.miniter.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.event.DeliverEvents.Delivery;
import io.miniter.application.event.DeliverEvents.Failed;
import io.miniter.application.shared.Transactions;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.testkit.event.InMemoryOutbox;
import io.miniter.testkit.event.Noted;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DeliverEventsServiceTest {

    private static final AccountId ALICE = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final SettableClock clock = new SettableClock();
    private final Set<Long> failing = new HashSet<>();
    private final Noted<TweetPosted> reaction = reaction("count");
    private final Noted<TweetPosted> another = reaction("index");
    private final DeliverEvents deliverEvents = service(List.of(reaction, another));

    private Noted<TweetPosted> reaction(String name) {
        return new Noted<>(name, TweetPosted.class, event -> event.author().value(), event -> {
            if (failing.contains(event.tweet().value())) {
                throw new IllegalArgumentException(
                        "no \0 luck with " + event.tweet().value());
            }
        });
    }

    private DeliverEvents service(List<FromOutbox<?>> reactions) {
        return new DeliverEventsService(reactions, outbox, new ImmediateTransactions(), clock);
    }

    @Test
    void where_nothing_waits_nothing_happens() {
        assertThat(deliverEvents.deliverEvents("count")).isEqualTo(new Delivery(0, List.of()));
        assertThat(reaction.events()).isEmpty();
    }

    @Test
    void a_reaction_is_given_what_waits_for_it_once_and_in_order() {
        TweetPosted first = add(1, ALICE);
        TweetPosted second = add(2, BOB);

        assertThat(deliverEvents.deliverEvents("count")).isEqualTo(new Delivery(2, List.of()));
        assertThat(deliverEvents.deliverEvents("count").events()).isZero();
        assertThat(reaction.events()).containsExactly(first, second);
        assertThat(another.events()).isEmpty();
        assertThat(waiting("count")).isZero();
    }

    @Test
    void a_call_is_bounded() {
        LongStream.rangeClosed(1, DeliverEventsService.EVENTS_OF_A_STEP + 1).forEach(tweet -> add(tweet, ALICE));

        assertThat(deliverEvents.deliverEvents("count").events()).isEqualTo(DeliverEventsService.EVENTS_OF_A_STEP);
        assertThat(deliverEvents.deliverEvents("count").events()).isEqualTo(1);
    }

    @Test
    void what_a_reaction_leaves_of_a_batch_is_handed_over_again() {
        OneOfABatch one = new OneOfABatch();
        DeliverEvents inParts = service(List.of(one));
        List.of(posted(1, ALICE), posted(2, BOB)).forEach(event -> outbox.add(List.of(OutboxEntry.of(one, event))));

        assertThat(inParts.deliverEvents("one").events()).isEqualTo(1);
        assertThat(inParts.deliverEvents("one").events()).isEqualTo(1);
        assertThat(inParts.deliverEvents("one").events()).isZero();
        assertThat(one.batches).containsExactly(List.of(posted(1, ALICE), posted(2, BOB)), List.of(posted(2, BOB)));
    }

    @Test
    void an_event_that_fails_holds_up_its_subject_and_nothing_else() {
        failing.add(1L);
        add(1, ALICE);
        TweetPosted ofBob = add(2, BOB);
        add(3, ALICE);

        Delivery delivery = deliverEvents.deliverEvents("count");

        assertThat(delivery.events()).isEqualTo(2);
        assertThat(delivery.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.failures()).isEqualTo(1);
            assertThat(failed.nextAttempt()).isEqualTo(clock.instant().plusSeconds(1));
            assertThat(failed.cause()).hasMessageContaining("luck with 1");
        });
        assertThat(reaction.events()).containsExactly(ofBob);
        assertThat(waiting("count")).isEqualTo(2);
        assertThat(deliverEvents.deliverEvents("count").events()).isZero();
    }

    @Test
    void after_the_pause_it_is_tried_again_and_the_subject_goes_on_in_order() {
        failing.add(1L);
        TweetPosted first = add(1, ALICE);
        TweetPosted second = add(2, ALICE);
        deliverEvents.deliverEvents("count");
        failing.clear();
        clock.advance(Duration.ofSeconds(1));

        assertThat(deliverEvents.deliverEvents("count")).isEqualTo(new Delivery(2, List.of()));
        assertThat(reaction.events()).containsExactly(first, second);
    }

    @Test
    void the_pauses_grow_and_the_last_failure_makes_a_dead_letter() {
        failing.add(1L);
        add(1, ALICE);
        TweetPosted later = add(2, ALICE);
        List<Duration> pauses = new ArrayList<>();
        Failed last = failAgain();
        while (last.nextAttempt() != null) {
            pauses.add(Duration.between(clock.instant(), last.nextAttempt()));
            clock.advance(pauses.getLast());
            last = failAgain();
        }

        assertThat(pauses).hasSize(RetryPolicy.ATTEMPTS - 1).isSorted();
        assertThat(last.failures()).isEqualTo(RetryPolicy.ATTEMPTS);
        assertThat(outbox.oldest(10)).singleElement().satisfies(letter -> {
            assertThat(letter.failures()).isEqualTo(RetryPolicy.ATTEMPTS);
            assertThat(letter.failure()).isEqualTo("java.lang.IllegalArgumentException: no  luck with 1");
        });
        assertThat(reaction.events()).containsExactly(later);
    }

    /** All that waits is handed over; the first fails. */
    private Failed failAgain() {
        return deliverEvents.deliverEvents("count").failed().getFirst();
    }

    @Test
    void a_long_failure_is_cut() {
        FromOutbox<TweetPosted> verbose = new Noted<>("verbose", TweetPosted.class, event -> 1, event -> {
            throw new IllegalStateException("x".repeat(10_000));
        });
        outbox.add(List.of(OutboxEntry.of(verbose, posted(1, ALICE))));
        DeliverEvents failingAlways = service(List.of(verbose));
        for (int attempt = 0; attempt < RetryPolicy.ATTEMPTS; attempt++) {
            failingAlways.deliverEvents("verbose");
            clock.advance(Duration.ofHours(1));
        }

        assertThat(outbox.oldest(10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.failure()).hasSize(500));
    }

    @Test
    void an_outbox_that_does_not_answer_is_no_failure_of_an_event() {
        add(1, ALICE);
        Transactions unavailable = new Transactions() {
            @Override
            public <T extends @Nullable Object> T inOne(Supplier<T> work) {
                throw new IllegalStateException("gone");
            }
        };
        DeliverEvents withoutDatabase = new DeliverEventsService(List.of(reaction), outbox, unavailable, clock);

        assertThatThrownBy(() -> withoutDatabase.deliverEvents("count")).hasMessage("gone");
        assertThat(waiting("count")).isEqualTo(1);
    }

    @Test
    void a_name_that_no_reaction_has_is_refused_and_one_that_two_have_too() {
        assertThatThrownBy(() -> deliverEvents.deliverEvents("counts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no reaction is named counts");
        assertThatThrownBy(() -> service(List.of(reaction, reaction("count"))))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Handles only the first of what it is given. */
    private static final class OneOfABatch implements FromOutbox<TweetPosted> {

        private final List<List<TweetPosted>> batches = new ArrayList<>();

        @Override
        public Class<TweetPosted> event() {
            return TweetPosted.class;
        }

        @Override
        public String name() {
            return "one";
        }

        @Override
        public long subject(TweetPosted event) {
            return event.author().value();
        }

        @Override
        public void react(TweetPosted event) {
            throw new IllegalStateException("the batch did not fail");
        }

        @Override
        public int react(List<TweetPosted> events) {
            batches.add(events);
            return 1;
        }
    }

    private TweetPosted add(long tweet, AccountId author) {
        TweetPosted event = posted(tweet, author);
        outbox.add(List.of(OutboxEntry.of(reaction, event)));
        return event;
    }

    private static TweetPosted posted(long tweet, AccountId author) {
        return new TweetPosted(new TweetId(tweet), author, Instant.EPOCH);
    }

    private int waiting(String name) {
        return outbox.status(name, clock.instant()).waiting();
    }
}
