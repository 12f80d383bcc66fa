package io.miniter.domain.shared;

/**
 * Something that has happened to an aggregate, said once by the aggregate's birth or change. A record named in the past
 * tense; it has ids and values, never the aggregate.
 */
public interface DomainEvent {}
