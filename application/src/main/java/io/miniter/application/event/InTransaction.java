package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;

/**
 * A reaction that belongs to the change itself: it runs in the transaction of whoever publishes the event, and either
 * both are committed or neither.
 *
 * <p>Reactions to one event run by ascending {@link #turn}. Each locks rows, and two transactions that lock the same
 * rows in another order wait for each other without end; so the turn is the order of locks.
 */
public interface InTransaction<E extends DomainEvent> {

    /** The kind of event that this reacts to. */
    Class<E> event();

    /** Which place this has among the reactions to the event; each place is taken once. */
    int turn();

    /** Does what belongs to the event. */
    void react(E event);
}
