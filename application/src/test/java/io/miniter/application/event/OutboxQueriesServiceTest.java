package io.miniter.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.testkit.event.InMemoryOutbox;
import io.miniter.testkit.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of the outbox and decides about dead letters. */
final class OutboxQueriesServiceTest {

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final SettableClock clock = new SettableClock();
    private final OutboxQueries queries = new OutboxQueriesService(outbox, outbox, clock);
    private final SettleDeadLetter settleDeadLetter = new SettleDeadLetterService(outbox);

    @BeforeEach
    void two_events_of_which_the_first_is_given_up() {
        TweetPosted event = new TweetPosted(new TweetId(1), new AccountId(1), Instant.EPOCH);
        OutboxEntry entry = new OutboxEntry("count", 1, event, false);
        outbox.add(List.of(entry, entry));
        outbox.bury("count", 1, clock.instant(), "no luck");
    }

    @Test
    void what_waits_and_what_was_given_up_is_counted() {
        assertThat(queries.status("count")).isEqualTo(new OutboxStatus("count", 1, Duration.ZERO, 1));
        assertThat(queries.deadLetters())
                .extracting(DeadLetter::id, DeadLetter::failure)
                .containsExactly(tuple(1L, "no luck"));
    }

    @Test
    void a_dead_letter_is_retried_once() {
        assertThat(settleDeadLetter.retry(1)).isTrue();
        assertThat(settleDeadLetter.retry(1)).isFalse();
        assertThat(queries.status("count")).isEqualTo(new OutboxStatus("count", 2, Duration.ZERO, 0));
    }

    @Test
    void a_dead_letter_is_discarded_once() {
        assertThat(settleDeadLetter.discard(1)).isTrue();
        assertThat(settleDeadLetter.discard(1)).isFalse();
        assertThat(queries.deadLetters()).isEmpty();
        assertThat(queries.status("count").waiting()).isEqualTo(1);
    }
}
