package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;

/**
 * A reaction on this server only: it runs after the publisher's transaction, on the publisher's thread, and before the
 * client gets the response. It also runs if the outcome of the commit is unknown, and not after a rollback.
 *
 * <p>For state in this server's memory. Nothing repeats it: a failure is logged and does not reach the publisher, and a
 * server that is killed forgets it.
 */
public interface AfterCommit<E extends DomainEvent> {

    /** The kind of event that this reacts to. */
    Class<E> event();

    /** Does what follows from the event. Non-blocking, and in no transaction. */
    void react(E event);
}
