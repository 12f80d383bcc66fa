package io.miniter.http.problem;

import io.miniter.domain.shared.Violation;

/**
 * A rule that one value of a request breaks.
 *
 * @param field the name of the value as the client sent it
 * @param violation the rule
 */
public record FieldViolation(String field, Violation violation) {}
