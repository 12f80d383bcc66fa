package io.miniter.bench;

import java.util.List;

/** The smallest of some values that so many of them do not exceed. */
final class Quantile {

    private Quantile() {}

    /** @param share above 0, at most 1: with 0.99, 99 of a hundred values are no greater */
    static double of(List<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no quantile of nothing");
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
