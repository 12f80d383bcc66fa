package io.miniter.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The median. */
final class Median {

    private Median() {}

    /** Of an even number of values, the mean of the two in the middle. */
    static <T> double of(List<T> values, ToDoubleFunction<T> value) {
        double[] sorted = values.stream().mapToDouble(value).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
