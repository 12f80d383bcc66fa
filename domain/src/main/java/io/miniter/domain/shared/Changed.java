package io.miniter.domain.shared;

/**
 * An aggregate after its creation or a change, with the resulting event.
 *
 * @param aggregate as it is to be stored
 * @param event to be published in the transaction that stores it
 */
public record Changed<A, E extends DomainEvent>(A aggregate, E event) {}
