package io.miniter.application.event;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import java.time.InstantSource;
import java.util.List;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class OutboxQueriesService implements OutboxQueries {

    private final Outbox outbox;
    private final DeadLetters deadLetters;
    private final InstantSource clock;

    OutboxQueriesService(Outbox outbox, DeadLetters deadLetters, InstantSource clock) {
        this.outbox = outbox;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @Override
    public OutboxStatus status(String reaction) {
        return outbox.status(reaction, clock.instant());
    }

    @Override
    public List<DeadLetter> deadLetters() {
        return deadLetters.oldest(MOST_DEAD_LETTERS);
    }
}
