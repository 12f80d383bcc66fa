package io.miniter.domain.shared;

/**
 * An aggregate after a birth or a change, together with what happened.
 *
 * @param aggregate as it is to be stored
 * @param event to be published in the transaction that stores it
 */
public record Changed<A, E extends DomainEvent>(A aggregate, E event) {}
