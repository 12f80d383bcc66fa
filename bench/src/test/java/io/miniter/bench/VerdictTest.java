package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VerdictTest {

    @Test
    void a_bound_that_is_reached_is_met() {
        assertThat(Verdict.atLeast(0.4, "ratio", 0.4).met()).isTrue();
        assertThat(Verdict.atLeast(0.4, "ratio", 0.39).met()).isFalse();
        assertThat(Verdict.atMost(300, "memory", 300.0).met()).isTrue();
        assertThat(Verdict.atMost(300, "memory", 301.0).met()).isFalse();
    }

    @Test
    void what_was_not_measured_is_neither_met_nor_missed() {
        assertThat(Verdict.atMost(300, "memory", null).met()).isNull();
        assertThat(Verdict.atMost(300, "memory", null).line()).isEqualTo("| memory | ≤ 300 |  | not measured |");
    }

    @Test
    void its_line_says_the_target_the_figure_and_the_outcome() {
        assertThat(Verdict.atLeast(0.4, "ratio", 0.414).line()).isEqualTo("| ratio | ≥ 0.40 | 0.41 | yes |");
        assertThat(Verdict.atMost(300, "memory", 1_014.0).line()).isEqualTo("| memory | ≤ 300 | 1014 | **no** |");
    }
}
