package io.miniter.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;

/**
 * Repeats measurements disturbed by other processes. After {@link #MOST_REPETITIONS} of one measurement, or when all
 * repetitions together exceed the time limit, the least disturbed one counts.
 */
final class RetryBudget {

    static final double MUCH_FOREIGN_LOAD = 0.10;
    static final int MOST_REPETITIONS = 2;

    private final Map<String, Integer> repeated = new HashMap<>();
    private final DoubleConsumer disturbed;
    private double secondsLeft;

    /**
     * @param seconds the time limit for all repetitions together
     * @param disturbed called before each repetition with the share of the machine used by other processes
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

    /** The number of repeated rounds. */
    int repetitionsOf(String name) {
        return repeated.getOrDefault(name, 0);
    }

    /** Whether a disturbed measurement could not be repeated. */
    boolean isExhausted() {
        return secondsLeft <= 0;
    }
}
