package io.miniter.application.event;

import io.miniter.domain.shared.DomainEvent;
import java.util.function.Supplier;

/**
 * An entry of the outbox that is held for whoever claimed it.
 *
 * @param position its place among all entries; an entry that was committed later for the same subject has a larger one
 * @param failures how often it has failed before, at least 0
 * @param content the event as it was stored; throws {@link IllegalStateException} if it cannot be read
 */
public record WaitingEvent<E extends DomainEvent>(long position, int failures, Supplier<E> content) {}
