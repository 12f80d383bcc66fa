package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LookoutTest {

    private static final long MILLI = 1_000_000;

    @Test
    void it_takes_the_time_from_the_answer_to_the_author_until_each_follower_has_it() {
        Lookout.Seen seen = Lookout.seen(
                Map.of("first", 100 * MILLI, "second", 200 * MILLI),
                List.of(
                        Map.of("first", 110 * MILLI, "second", 205 * MILLI, "of somebody else", 300 * MILLI),
                        Map.of("first", 140 * MILLI, "second", 220 * MILLI)));

        assertThat(seen).isEqualTo(new Lookout.Seen(2, 2, 10, 40, 0));
    }

    @Test
    void who_has_it_before_the_author_is_answered_waits_for_nothing() {
        assertThat(Lookout.seen(Map.of("early", 100 * MILLI), List.of(Map.of("early", 90 * MILLI))))
                .isEqualTo(new Lookout.Seen(1, 1, 0, 0, 0));
    }

    @Test
    void what_a_follower_never_got_is_missing() {
        assertThat(Lookout.seen(Map.of("lost", 100 * MILLI), List.of(Map.of(), Map.of("lost", 101 * MILLI))))
                .isEqualTo(new Lookout.Seen(1, 2, 1, 1, 1));
    }
}
