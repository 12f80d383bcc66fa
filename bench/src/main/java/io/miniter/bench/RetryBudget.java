package io.miniter.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;

/**
 * Measures again what others disturbed. There is an end to it: after {@link #MOST_REPETITIONS} of one measurement, or
 * when all repetitions together have taken too long, the least disturbed one counts.
 */
final class RetryBudget {

    static final double MUCH_FOREIGN_LOAD = 0.10;
    static final int MOST_REPETITIONS = 2;

    private final Map<String, Integer> repeated = new HashMap<>();
    private final DoubleConsumer disturbed;
    private double secondsLeft;

    /**
     * At the beginning of a run.
     *
     * @param seconds how long all repetitions may take together
     * @param disturbed hears before each repetition which part of the machine others had
     */
    RetryBudget(double seconds, DoubleConsumer disturbed) {
        this.secondsLeft = seconds;
        this.disturbed = disturbed;
    }

    Sample quiet(String name, Callable<Sample> measurement) throws Exception {
        List<Sample> samples = new ArrayList<>(List.of(measurement.call()));
        while (samples.getLast().foreignShare() > MUCH_FOREIGN_LOAD
                && samples.size() <= MOST_REPETITIONS
                && secondsLeft > 0) {
            disturbed.accept(samples.getLast().foreignShare());
            repeated.merge(name, 1, Integer::sum);
            samples.add(measurement.call());
            secondsLeft -= samples.getLast().seconds();
        }
        return samples.stream()
                .min((one, other) -> Double.compare(one.foreignShare(), other.foreignShare()))
                .orElseThrow();
    }

    /** How many rounds of it were measured again. */
    int repetitionsOf(String name) {
        return repeated.getOrDefault(name, 0);
    }

    /** Whether some of what was disturbed could not be measured again any more. */
    boolean isExhausted() {
        return secondsLeft <= 0;
    }
}
