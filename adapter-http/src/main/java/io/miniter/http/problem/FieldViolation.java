package io.miniter.http.problem;

import io.miniter.domain.shared.Violation;

/**
 * A constraint violation of a request.
 *
 * @param field the name of the value as the client sent it
 * @param violation the rule
 */
public record FieldViolation(String field, Violation violation) {}
