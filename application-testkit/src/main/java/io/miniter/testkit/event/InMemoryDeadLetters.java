package io.miniter.testkit.event;

import io.miniter.application.event.DeadLetter;
import io.miniter.application.event.DeadLetters;
import io.miniter.application.event.Outbox;
import java.util.List;

/** The dead letters of an {@link InMemoryOutbox}. */
public final class InMemoryDeadLetters implements DeadLetters {

    private final InMemoryOutbox outbox;

    public InMemoryDeadLetters(Outbox outbox) {
        this.outbox = (InMemoryOutbox) outbox;
    }

    @Override
    public List<DeadLetter> oldest(int most) {
        return outbox.oldest(most);
    }

    @Override
    public boolean retry(long id) {
        return outbox.retry(id);
    }

    @Override
    public boolean discard(long id) {
        return outbox.discard(id);
    }
}
