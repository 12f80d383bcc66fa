package io.miniter.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A target and its measurement.
 *
 * @param what the ratio or count
 * @param bound the target
 * @param atLeast whether the bound is a minimum
 * @param measured {@code null} if not measured
 */
record Verdict(
        String what,
        double bound,
        boolean atLeast,
        @Nullable Double measured) {

    static Verdict atLeast(double bound, String what, @Nullable Double measured) {
        return new Verdict(what, bound, true, measured);
    }

    static Verdict atMost(double bound, String what, @Nullable Double measured) {
        return new Verdict(what, bound, false, measured);
    }

    /** {@code null} if not measured. */
    @Nullable
    Boolean met() {
        return measured == null ? null : atLeast ? measured >= bound : measured <= bound;
    }

    /** As a row of a table: what, target, measured, met. */
    String line() {
        Boolean met = met();
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s |",
                what,
                atLeast ? "≥" : "≤",
                number(bound),
                measured == null ? "" : number(measured),
                met == null ? "not measured" : met ? "yes" : "**no**");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
