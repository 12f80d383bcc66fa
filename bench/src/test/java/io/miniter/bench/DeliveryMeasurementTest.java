package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeliveryMeasurementTest {

    private static final long MILLI = 1_000_000;

    @Test
    void it_takes_the_time_from_the_answer_to_the_author_until_each_follower_has_it() {
        DeliveryMeasurement.Seen seen = DeliveryMeasurement.seen(
                Map.of("first", 100 * MILLI, "second", 200 * MILLI),
                List.of(
                        Map.of("first", 110 * MILLI, "second", 205 * MILLI, "of somebody else", 300 * MILLI),
                        Map.of("first", 140 * MILLI, "second", 220 * MILLI)));

        assertThat(seen).isEqualTo(new DeliveryMeasurement.Seen(2, 2, 10, 40, 0));
    }

    @Test
    void who_has_it_before_the_author_is_answered_waits_for_nothing() {
        assertThat(DeliveryMeasurement.seen(Map.of("early", 100 * MILLI), List.of(Map.of("early", 90 * MILLI))))
                .isEqualTo(new DeliveryMeasurement.Seen(1, 1, 0, 0, 0));
    }

    @Test
    void what_a_follower_never_got_is_missing() {
        assertThat(DeliveryMeasurement.seen(
                        Map.of("lost", 100 * MILLI), List.of(Map.of(), Map.of("lost", 101 * MILLI))))
                .isEqualTo(new DeliveryMeasurement.Seen(1, 2, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {Data.FOLLOWED_BY_ALL, Data.FOLLOWED_BY_4_000})
    void who_looks_out_follows_the_author_and_the_last_to_follow_is_among_them(long author) {
        List<Long> chosen = DeliveryMeasurement.followersOf(author);

        assertThat(chosen)
                .hasSize(DeliveryMeasurement.FOLLOWERS)
                .doesNotHaveDuplicates()
                .contains(Data.followersOf(author).getLast())
                .allSatisfy(follower -> assertThat(Data.followedBy((int) (follower - Data.FIRST_ACCOUNT)))
                        .contains((int) (author - Data.FIRST_ACCOUNT)));
    }

    @Test
    void who_follows_very_many_looks_out_too() {
        assertThat(DeliveryMeasurement.followersOf(Data.FOLLOWED_BY_ALL)).contains(Data.reader(50), Data.reader(5_000));
    }
}
