package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/** The events that reactions are still to handle, stored with what happened. */
public interface Outbox {

    /** Adds the entries. To be called in the transaction that stores what happened. */
    void add(List<OutboxEntry> entries);

    /**
     * Holds the oldest entries of a reaction until the transaction ends. Nobody waits: entries that others hold are
     * left out, and so are those that were put off, and of the same subjects the later ones.
     *
     * @param most how many at most
     * @return the oldest first; empty if there are none
     */
    <E extends DomainEvent> List<WaitingEvent<E>> claim(FromOutbox<E> reaction, int most, Instant now);

    /** Removes handled entries, in the transaction that claimed them. */
    void remove(String reaction, List<Long> positions);

    /** Counts a failure; the entry, and the later ones of its subject, wait until then. No-op if it is gone. */
    void putOff(String reaction, long position, Instant until, String failure);

    /**
     * Counts the last failure and makes the entry a dead letter. The later ones of its subject go on. No-op if gone.
     */
    void bury(String reaction, long position, Instant now, String failure);

    /** How far a reaction is. */
    OutboxStatus status(String reaction, Instant now);
}
