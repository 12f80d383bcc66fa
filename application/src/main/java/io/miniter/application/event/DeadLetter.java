package io.miniter.application.event;

import java.time.Instant;

/**
 * An event that a reaction failed to handle too often.
 *
 * @param id names it for an operator
 * @param reaction {@link FromOutbox#name}
 * @param subject {@link FromOutbox#subject}
 * @param event the event's kind
 * @param content the event as it was stored
 * @param failures how often it failed
 * @param failure the last failure
 * @param buriedAt when it was given up
 */
public record DeadLetter(
        long id,
        String reaction,
        long subject,
        String event,
        String content,
        int failures,
        String failure,
        Instant buriedAt) {}
