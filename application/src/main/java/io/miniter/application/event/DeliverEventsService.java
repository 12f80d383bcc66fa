package io.miniter.application.event;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Many events are handled in one transaction. If that fails, each of them gets one of its own, so that one event that
 * fails does not hold up the others.
 */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class DeliverEventsService implements DeliverEvents {

    static final int EVENTS_OF_A_STEP = 100;

    private static final int LONGEST_FAILURE = 500;

    private final Map<String, FromOutbox<?>> reactions;
    private final Outbox outbox;
    private final Transactions transactions;
    private final InstantSource clock;

    /** @throws IllegalStateException if two reactions have the same name */
    DeliverEventsService(List<FromOutbox<?>> reactions, Outbox outbox, Transactions transactions, InstantSource clock) {
        this.reactions = reactions.stream().collect(toUnmodifiableMap(FromOutbox::name, identity()));
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Delivery deliverEvents(String reaction) {
        FromOutbox<?> found = reactions.get(reaction);
        if (found == null) {
            throw new IllegalArgumentException("no reaction is named " + reaction);
        }
        return deliver(found);
    }

    private <E extends DomainEvent> Delivery deliver(FromOutbox<E> reaction) {
        try {
            return new Delivery(transactions.inOne(() -> handleTogether(reaction)), List.of());
        } catch (RuntimeException failed) {
            return handleOneByOne(reaction);
        }
    }

    private <E extends DomainEvent> int handleTogether(FromOutbox<E> reaction) {
        List<WaitingEvent<E>> claimed = outbox.claim(reaction, EVENTS_OF_A_STEP, clock.instant());
        if (claimed.isEmpty()) {
            return 0;
        }
        int handled = reaction.react(
                claimed.stream().map(waiting -> waiting.content().get()).toList());
        outbox.remove(
                reaction.name(),
                claimed.stream().limit(handled).map(WaitingEvent::position).toList());
        return handled;
    }

    private <E extends DomainEvent> Delivery handleOneByOne(FromOutbox<E> reaction) {
        List<Failed> failed = new ArrayList<>();
        int events = 0;
        while (events < EVENTS_OF_A_STEP) {
            Attempt<E> attempt = new Attempt<>(reaction);
            if (!attempt.made()) {
                break;
            }
            events++;
            attempt.failure().ifPresent(failed::add);
        }
        return new Delivery(events, List.copyOf(failed));
    }

    /** One event in one transaction; after a failure another transaction puts it off. */
    private final class Attempt<E extends DomainEvent> {

        private final FromOutbox<E> reaction;
        private @Nullable WaitingEvent<E> claimed;
        private @Nullable Failed failed;

        Attempt(FromOutbox<E> reaction) {
            this.reaction = reaction;
        }

        /** False if there was no event. */
        boolean made() {
            try {
                return transactions.inOne(this::handle);
            } catch (RuntimeException failure) {
                WaitingEvent<E> event = claimed;
                if (event == null) {
                    throw failure;
                }
                failed = putOff(event, failure);
                return true;
            }
        }

        private boolean handle() {
            List<WaitingEvent<E>> first = outbox.claim(reaction, 1, clock.instant());
            if (first.isEmpty()) {
                return false;
            }
            claimed = first.getFirst();
            reaction.react(claimed.content().get());
            outbox.remove(reaction.name(), List.of(claimed.position()));
            return true;
        }

        private Failed putOff(WaitingEvent<E> event, RuntimeException cause) {
            int failures = event.failures() + 1;
            Instant now = clock.instant();
            Optional<Instant> next = RetryPolicy.pauseAfter(failures).map(now::plus);
            transactions.inOne(() -> next.ifPresentOrElse(
                    until -> outbox.putOff(reaction.name(), event.position(), until, text(cause)),
                    () -> outbox.bury(reaction.name(), event.position(), now, text(cause))));
            return new Failed(event.position(), failures, next.orElse(null), cause);
        }

        Optional<Failed> failure() {
            return Optional.ofNullable(failed);
        }
    }

    /** Without U+0000, which PostgreSQL does not store. */
    private static String text(RuntimeException cause) {
        String text = cause.toString().replace("\0", "");
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }
}
