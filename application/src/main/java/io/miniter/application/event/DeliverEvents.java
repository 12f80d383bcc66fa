package io.miniter.application.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let a reaction handle what waits for it in the outbox. For the server itself, again and again. */
public interface DeliverEvents {

    /**
     * Hands some of the waiting events to the reaction. Several servers may call it at the same time.
     *
     * @param reaction {@link FromOutbox#name}
     * @throws IllegalArgumentException if no reaction has this name
     */
    Delivery deliverEvents(String reaction);

    /**
     * What came of a call.
     *
     * @param events how many events were handled or failed; 0 if there were none, or others hold them
     * @param failed those that failed, the first first
     */
    record Delivery(int events, List<Failed> failed) {}

    /**
     * An event that failed.
     *
     * @param position {@link WaitingEvent#position}
     * @param failures how often it has failed by now
     * @param nextAttempt when it is tried again; null if it is a dead letter now
     * @param cause the failure
     */
    record Failed(long position, int failures, @Nullable Instant nextAttempt, RuntimeException cause) {}
}
