package io.miniter.testkit.event;

import io.miniter.application.event.Events;
import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published. Nobody reacts: each reaction has a test of its own. */
public final class PublishedEvents implements Events {

    /** The name of a reaction to every event. */
    public static final String REACTION = "every-event";

    private final List<DomainEvent> all = new ArrayList<>();

    @Override
    public void publish(DomainEvent event) {
        all.add(event);
    }

    /** It counts as published. One entry, of {@link #REACTION}. */
    @Override
    public List<OutboxEntry> entriesOf(DomainEvent event) {
        all.add(event);
        return List.of(new OutboxEntry(REACTION, 0, event, false));
    }

    /** What was published, in its order. */
    public List<DomainEvent> all() {
        return List.copyOf(all);
    }
}
