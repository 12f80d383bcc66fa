package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

final class RetryBudgetTest {

    private final List<Double> heard = new ArrayList<>();

    @Test
    void what_nobody_disturbed_is_measured_once() throws Exception {
        RetryBudget retryBudget = new RetryBudget(100, heard::add);

        assertThat(retryBudget.quiet("ping", shares(0.02)).foreignShare()).isEqualTo(0.02);
        assertThat(retryBudget.repetitionsOf("ping")).isZero();
        assertThat(heard).isEmpty();
    }

    @Test
    void what_others_disturbed_is_measured_again() throws Exception {
        RetryBudget retryBudget = new RetryBudget(100, heard::add);

        assertThat(retryBudget.quiet("ping", shares(0.5, 0.03)).foreignShare()).isEqualTo(0.03);
        assertThat(retryBudget.repetitionsOf("ping")).isEqualTo(1);
        assertThat(retryBudget.repetitionsOf("profile")).isZero();
        assertThat(heard).containsExactly(0.5);
    }

    @Test
    void after_the_last_try_the_least_disturbed_one_counts() throws Exception {
        RetryBudget retryBudget = new RetryBudget(100, heard::add);

        assertThat(retryBudget.quiet("ping", shares(0.5, 0.2, 0.4)).foreignShare())
                .isEqualTo(0.2);
        assertThat(retryBudget.repetitionsOf("ping")).isEqualTo(RetryBudget.MOST_REPETITIONS);
        assertThat(retryBudget.isExhausted()).isFalse();
    }

    @Test
    void all_repetitions_together_have_an_end() throws Exception {
        RetryBudget retryBudget = new RetryBudget(1.5, heard::add);

        retryBudget.quiet("ping", shares(0.5, 0.5, 0.5));
        assertThat(retryBudget.isExhausted()).isTrue();
        assertThat(retryBudget.quiet("profile", shares(0.9)).foreignShare()).isEqualTo(0.9);
        assertThat(retryBudget.repetitionsOf("profile")).isZero();
    }

    /** Measurements of a second each; there are no more than these. */
    private static Callable<Sample> shares(double... shares) {
        Queue<Sample> samples = new ArrayDeque<>();
        for (double share : shares) {
            samples.add(new Sample(1_000, 0, 1, 2, 9, 400, 0.1, 0.05, 0.01, share));
        }
        return samples::remove;
    }
}
