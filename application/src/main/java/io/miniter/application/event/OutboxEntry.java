package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;

/**
 * That one reaction is still to handle one event.
 *
 * @param reaction {@link FromOutbox#name}
 * @param subject {@link FromOutbox#subject}
 * @param event what happened
 * @param onlyIfFollowed {@link FromOutbox#onlyIfFollowed}; {@link Outbox#add} does not look at it
 */
public record OutboxEntry(String reaction, long subject, DomainEvent event, boolean onlyIfFollowed) {

    /** The entry of this reaction. */
    public static <E extends DomainEvent> OutboxEntry of(FromOutbox<E> reaction, DomainEvent event) {
        E happened = reaction.event().cast(event);
        return new OutboxEntry(reaction.name(), reaction.subject(happened), happened, reaction.onlyIfFollowed());
    }
}
