package io.miniter.domain.shared;

/**
 * Something that has happened to an aggregate, returned by the operation that creates or changes it. A record named in
 * the past tense, with ids and values, never the aggregate.
 */
public interface DomainEvent {}
