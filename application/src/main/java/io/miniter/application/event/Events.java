package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;

/** Takes what has happened. Who reacts to it is not the publisher's business. */
public interface Events {

    /**
     * Publishes the event. To be called in the transaction that stores the change. Every {@link InTransaction} reaction
     * has run when this returns.
     *
     * @throws RuntimeException what such a reaction throws; the transaction is then to be rolled back
     */
    void publish(DomainEvent event);
}
