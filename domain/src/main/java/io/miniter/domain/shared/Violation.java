package io.miniter.domain.shared;

/**
 * One broken rule of one value.
 *
 * @param code how the rule is broken
 * @param bound the bound that was crossed, in the unit that {@code code} names; 0 where there is none
 */
public record Violation(ViolationCode code, int bound) {

    /** A violation without a bound. */
    public static Violation of(ViolationCode code) {
        return new Violation(code, 0);
    }
}
