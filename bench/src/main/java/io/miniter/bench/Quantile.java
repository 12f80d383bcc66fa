package io.miniter.bench;

import java.util.List;

/** A quantile of some values. */
final class Quantile {

    private Quantile() {}

    /** @param share above 0, at most 1: with 0.99, 99 of 100 values are not greater */
    static double of(List<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no quantile of nothing");
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
