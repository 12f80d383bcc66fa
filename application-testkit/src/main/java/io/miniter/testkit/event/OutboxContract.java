package io.miniter.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.DeadLetter;
import io.miniter.application.event.DeadLetters;
import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.Outbox;
import io.miniter.application.event.OutboxEntry;
import io.miniter.application.event.OutboxStatus;
import io.miniter.application.event.WaitingEvent;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.domain.session.PasswordChanged;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainEvent;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.testkit.shared.WorldContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every implementation of {@link Outbox} and of the {@link DeadLetters} beside it. */
public abstract class OutboxContract extends WorldContract {

    private static final AccountId ALICE = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);
    private static final Duration PAUSE = Duration.ofSeconds(4);

    private final Noted<TweetPosted> reaction =
            new Noted<>("count", TweetPosted.class, event -> event.author().value());
    private final Noted<TweetPosted> another =
            new Noted<>("index", TweetPosted.class, event -> event.author().value());

    private Outbox outbox() {
        return world().outbox();
    }

    private DeadLetters deadLetters() {
        return world().deadLetters();
    }

    @Test
    void where_nothing_was_added_nothing_waits() {
        assertThat(claimed(reaction)).isEmpty();
        assertThat(deadLetters().oldest(10)).isEmpty();
        assertThat(outbox().status("count", clock.instant())).isEqualTo(new OutboxStatus("count", 0, Duration.ZERO, 0));
    }

    @Test
    void events_come_in_the_order_in_which_they_were_added_and_no_more_than_wanted() {
        add(reaction, posted(1, ALICE), posted(2, BOB), posted(3, ALICE));

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(1L, 2L, 3L);
        assertThat(outbox().claim(reaction, 2, clock.instant()))
                .extracting(OutboxContract::tweetOf)
                .containsExactly(1L, 2L);
    }

    @Test
    void each_reaction_has_its_own_entries() {
        add(reaction, posted(1, ALICE));
        outbox().add(List.of(OutboxEntry.of(reaction, posted(2, ALICE)), OutboxEntry.of(another, posted(2, ALICE))));
        remove(reaction, claimed(reaction).getFirst());

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(2L);
        assertThat(claimed(another)).extracting(OutboxContract::tweetOf).containsExactly(2L);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_comes_back_as_it_was(DomainEvent event) {
        Noted<DomainEvent> ofItsKind = ofItsKind(event);
        outbox().add(List.of(new OutboxEntry(ofItsKind.name(), 7, event, false)));

        assertThat(claimed(ofItsKind))
                .singleElement()
                .extracting(waiting -> waiting.content().get())
                .isEqualTo(event);
    }

    static List<DomainEvent> events() {
        Instant at = Instant.parse("2026-03-01T09:00:00.123456Z");
        return List.of(
                new TweetPosted(new TweetId(Id.MAX), new AccountId(Id.MAX), at),
                new AccountFollowed(ALICE, BOB),
                new AccountUnfollowed(ALICE, BOB),
                new AccountRemoved(ALICE, Instant.EPOCH),
                new PasswordChanged(ALICE, new SessionId(5)));
    }

    @SuppressWarnings("unchecked")
    private static Noted<DomainEvent> ofItsKind(DomainEvent event) {
        return new Noted<>("any", (Class<DomainEvent>) event.getClass(), same -> 7);
    }

    @Test
    void what_was_removed_is_gone() {
        add(reaction, posted(1, ALICE), posted(2, BOB), posted(3, ALICE));
        List<WaitingEvent<TweetPosted>> all = claimed(reaction);
        outbox().remove("count", List.of(all.get(0).position(), all.get(1).position()));

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(3L);
    }

    @Test
    void of_what_was_put_off_the_whole_subject_waits_and_nobody_else() {
        add(reaction, posted(1, ALICE), posted(2, BOB), posted(3, ALICE));
        add(another, posted(1, ALICE));
        putOff(reaction, claimed(reaction).getFirst());
        add(reaction, posted(4, ALICE), posted(5, BOB));

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(2L, 5L);
        assertThat(claimed(another)).extracting(OutboxContract::tweetOf).containsExactly(1L);
    }

    @Test
    void what_was_put_off_is_the_first_again_when_its_time_has_come() {
        add(reaction, posted(1, ALICE), posted(2, BOB), posted(3, ALICE));
        putOff(reaction, claimed(reaction).getFirst());
        clock.advance(PAUSE);

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(1L, 2L, 3L);
        assertThat(claimed(reaction)).extracting(WaitingEvent::failures).containsExactly(1, 0, 0);
    }

    @Test
    void an_older_event_of_the_subject_does_not_wait_for_one_that_was_put_off() {
        add(reaction, posted(1, ALICE), posted(2, ALICE));
        putOff(reaction, claimed(reaction).getLast());

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(1L);
    }

    @Test
    void what_was_given_up_is_a_dead_letter_and_its_subject_goes_on() {
        add(reaction, posted(1, ALICE), posted(2, ALICE));
        WaitingEvent<TweetPosted> first = claimed(reaction).getFirst();
        putOff(reaction, first);
        bury(reaction, first);

        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(2L);
        assertThat(deadLetters().oldest(10)).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo(first.position());
            assertThat(letter.reaction()).isEqualTo("count");
            assertThat(letter.subject()).isEqualTo(1);
            assertThat(letter.event()).isEqualTo("TweetPosted");
            assertThat(letter.content()).contains("2026-03-01");
            assertThat(letter.failures()).isEqualTo(2);
            assertThat(letter.failure()).isEqualTo("no \"luck\" 안녕");
            assertThat(letter.buriedAt()).isEqualTo(clock.instant());
        });
        assertThat(outbox().status("count", clock.instant()))
                .extracting(OutboxStatus::waiting, OutboxStatus::deadLetters)
                .containsExactly(1, 1);
        assertThat(outbox().status("index", clock.instant()))
                .extracting(OutboxStatus::waiting, OutboxStatus::deadLetters)
                .containsExactly(0, 0);
    }

    @Test
    void a_dead_letter_that_is_retried_comes_before_what_waits_as_if_it_had_never_failed() {
        add(reaction, posted(1, ALICE), posted(2, ALICE));
        WaitingEvent<TweetPosted> first = claimed(reaction).getFirst();
        bury(reaction, first);

        assertThat(deadLetters().retry(first.position())).isTrue();
        assertThat(deadLetters().oldest(10)).isEmpty();
        assertThat(claimed(reaction)).extracting(OutboxContract::tweetOf).containsExactly(1L, 2L);
        assertThat(claimed(reaction)).extracting(WaitingEvent::failures).containsExactly(0, 0);
        assertThat(deadLetters().retry(first.position())).isFalse();
    }

    @Test
    void a_dead_letter_that_is_discarded_is_gone() {
        add(reaction, posted(1, ALICE), posted(2, BOB));
        claimed(reaction).forEach(waiting -> bury(reaction, waiting));
        long first = deadLetters().oldest(1).getFirst().id();

        assertThat(deadLetters().discard(first)).isTrue();
        assertThat(deadLetters().discard(first)).isFalse();
        assertThat(deadLetters().retry(first)).isFalse();
        assertThat(deadLetters().oldest(10)).extracting(DeadLetter::subject).containsExactly(2L);
        assertThat(claimed(reaction)).isEmpty();
    }

    @Test
    void putting_off_or_giving_up_what_is_gone_changes_nothing() {
        add(reaction, posted(1, ALICE));
        WaitingEvent<TweetPosted> first = claimed(reaction).getFirst();
        remove(reaction, first);
        putOff(reaction, first);
        bury(reaction, first);

        assertThat(claimed(reaction)).isEmpty();
        assertThat(deadLetters().oldest(10)).isEmpty();
    }

    private static long tweetOf(WaitingEvent<TweetPosted> waiting) {
        return waiting.content().get().tweet().value();
    }

    private <E extends DomainEvent> List<WaitingEvent<E>> claimed(FromOutbox<E> of) {
        return outbox().claim(of, 10, clock.instant());
    }

    private void add(FromOutbox<TweetPosted> to, TweetPosted... events) {
        outbox().add(List.of(events).stream()
                .map(event -> OutboxEntry.of(to, event))
                .toList());
    }

    private void remove(FromOutbox<TweetPosted> from, WaitingEvent<TweetPosted> waiting) {
        outbox().remove(from.name(), List.of(waiting.position()));
    }

    private void putOff(FromOutbox<TweetPosted> of, WaitingEvent<TweetPosted> waiting) {
        outbox().putOff(of.name(), waiting.position(), clock.instant().plus(PAUSE), "later");
    }

    private void bury(FromOutbox<TweetPosted> of, WaitingEvent<TweetPosted> waiting) {
        outbox().bury(of.name(), waiting.position(), clock.instant(), "no \"luck\" 안녕");
    }

    private static TweetPosted posted(long tweet, AccountId author) {
        return new TweetPosted(new TweetId(tweet), author, Instant.parse("2026-03-01T09:00:00Z"));
    }
}
