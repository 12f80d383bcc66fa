package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;
import java.util.List;

/** Takes what has happened. Who reacts to it is not the publisher's business. */
public interface Events {

    /**
     * Publishes the event. To be called in the transaction that stores the change. Every {@link InTransaction} reaction
     * has run when this returns, and for every {@link FromOutbox} reaction an entry is stored. {@link AfterCommit}
     * reactions run after the transaction.
     *
     * @throws RuntimeException what such a reaction throws; the transaction is then to be rolled back
     */
    void publish(DomainEvent event);

    /**
     * What {@link #publish} would store, for a repository that stores it in the statement of the aggregate itself. That
     * spares a frequent write a transaction and a statement.
     *
     * @throws IllegalStateException if something reacts to the event in the transaction or right after it: then it is
     *     to be published
     */
    List<OutboxEntry> entriesOf(DomainEvent event);
}
