package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class QuantileTest {

    @Test
    void so_many_of_a_hundred_values_are_no_greater() {
        List<Double> values = IntStream.rangeClosed(1, 100)
                .mapToObj(value -> (double) value)
                .sorted(Collections.reverseOrder())
                .toList();

        assertThat(Quantile.of(values, 0.5)).isEqualTo(50);
        assertThat(Quantile.of(values, 0.99)).isEqualTo(99);
        assertThat(Quantile.of(values, 1)).isEqualTo(100);
    }

    @Test
    void of_one_value_it_is_always_that() {
        assertThat(Quantile.of(List.of(7.0), 0.01)).isEqualTo(7);
        assertThat(Quantile.of(List.of(7.0), 1)).isEqualTo(7);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.of(List.of(), 0.5));
    }
}
