package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MeterTest {

    private static final double CORES = Runtime.getRuntime().availableProcessors();
    private static final Meter.Reading BEFORE = new Meter.Reading(10, 5, 3, 1, 100);

    @Test
    void others_had_what_is_left_of_the_machine() {
        Meter.Reading after = new Meter.Reading(12, 6, 3.5, 1.25, 102);

        assertThat(after.foreignShareSince(BEFORE)).isCloseTo(0.25 / (2 * CORES), within(1e-9));
    }

    @Test
    void accounting_that_is_a_tick_behind_makes_no_negative_share() {
        Meter.Reading after = new Meter.Reading(12, 6, 3.5, 1.25, 101.7);

        assertThat(after.foreignShareSince(BEFORE)).isZero();
    }

    @Test
    void a_sample_has_what_each_used_between_two_readings() {
        Load.Outcome outcome = new Load.Outcome(500, 0, 2, 1, 3, 400);

        Sample sample = Sample.of(outcome, BEFORE, new Meter.Reading(12, 6, 3.5, 1.25, 102));

        assertThat(sample.requestsPerSecond()).isEqualTo(250);
        assertThat(sample.jvmMicros()).isEqualTo(2_000);
        assertThat(sample.databaseMicros()).isEqualTo(1_000);
        assertThat(sample.loadMicros()).isEqualTo(500);
    }
}
