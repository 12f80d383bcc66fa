package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;
import java.util.List;

/**
 * A reaction that happens later, in a transaction of its own. The publisher's transaction stores an {@link OutboxEntry}
 * for it, and {@link DeliverEvents} hands the event over: at least once, on one server at a time, and the events of one
 * subject in the order in which they were committed. An event that fails is retried after growing pauses, see
 * {@link RetryPolicy}, and becomes a dead letter in the end. Meanwhile the later events of its subject wait, and those
 * of other subjects and other reactions do not.
 *
 * <p>What the reaction stores is committed together with the removal of the entry, so that it happens once. It must not
 * call other systems, which would hold a connection to the database meanwhile. Where it changes what everybody may
 * read, it calls a use case that says so ({@link io.miniter.application.shared.UseCase#changes}).
 */
public interface FromOutbox<E extends DomainEvent> {

    /** The kind of event that this reacts to. */
    Class<E> event();

    /** The reaction's name in the database and in metrics; it stays when the class is renamed. */
    String name();

    /** What the event is about: the events of one subject are handled in their order. */
    long subject(E event);

    /**
     * Whether the reaction is for the followers of the account that is the subject. If nobody follows it, no entry is
     * stored. The default is {@code false}.
     */
    default boolean onlyIfFollowed() {
        return false;
    }

    /** Does what follows from the event. May be called again for the same event, and is idempotent. */
    void react(E event);

    /**
     * Handles the first of the events, or more of them. The default handles all, one after the other; a reaction that
     * can do it in fewer statements overrides it.
     *
     * @param events at least one, in their order
     * @return how many it handled, counted from the first; at least 1. The rest is handed over again later
     */
    default int react(List<E> events) {
        events.forEach(this::react);
        return events.size();
    }
}
