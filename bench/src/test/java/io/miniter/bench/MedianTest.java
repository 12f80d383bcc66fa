package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MedianTest {

    @Test
    void it_is_the_value_in_the_middle_whatever_the_order() {
        assertThat(Median.of(List.of(5.0), value -> value)).isEqualTo(5);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0), value -> value)).isEqualTo(2);
    }

    @Test
    void between_two_in_the_middle_it_is_their_mean() {
        assertThat(Median.of(List.of(100.0, 1.0, 4.0, 2.0), value -> value)).isEqualTo(3);
    }

    @Test
    void one_that_is_far_out_does_not_move_it() {
        assertThat(Median.of(List.of(1.0, 2.0, 1_000_000.0), value -> value)).isEqualTo(2);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.<Double>of(), value -> value));
    }
}
