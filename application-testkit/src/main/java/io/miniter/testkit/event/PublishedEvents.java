package io.miniter.testkit.event;

import io.miniter.application.event.Events;
import io.miniter.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was published. Nobody reacts: each reaction has a test of its own. */
public final class PublishedEvents implements Events {

    private final List<DomainEvent> all = new ArrayList<>();

    @Override
    public void publish(DomainEvent event) {
        all.add(event);
    }

    /** What was published, in its order. */
    public List<DomainEvent> all() {
        return List.copyOf(all);
    }
}
