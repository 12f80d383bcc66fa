package io.miniter.domain.shared;

/**
 * A violated constraint of a value.
 *
 * @param code the kind of violation
 * @param bound the violated bound, in the unit of {@code code}; 0 if there is none
 */
public record Violation(ViolationCode code, int bound) {

    /** A violation without a bound. */
    public static Violation of(ViolationCode code) {
        return new Violation(code, 0);
    }
}
