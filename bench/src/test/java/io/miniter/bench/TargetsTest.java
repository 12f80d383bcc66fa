package io.miniter.bench;

import static io.miniter.bench.Results.FAST;
import static io.miniter.bench.Results.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TargetsTest {

    private static final String MERGED = "10,000 followers, merged";
    private static final String SPREAD = "4,000 followers, spread";

    @Test
    void reads_are_set_in_proportion_to_their_statements() {
        assertThat(measured(Results.of("profile", Results.rowWithFloor(FAST)), "profile, requests a second : pgbench"))
                .isEqualTo(0.5);
    }

    @Test
    void what_comes_from_memory_is_set_in_proportion_to_ping() {
        Result result = Results.of(Map.of("ping", Results.row(FAST), "board, cached", Results.rowFromMemory(SLOW)));

        assertThat(measured(result, "board, cached, requests a second : ping")).isEqualTo(0.5);
    }

    @Test
    void timelines_are_set_in_proportion_by_all_of_their_cpu() {
        Result result = Results.of(Map.of(
                Endpoints.home(5_000),
                Results.row(SLOW),
                Endpoints.home(50),
                Results.row(FAST),
                Endpoints.HOME_OF_FEW_TWEETS,
                Results.row(SLOW),
                Endpoints.FIRST_PAGE,
                Results.row(FAST),
                Endpoints.DEEP_PAGE,
                Results.row(SLOW),
                Endpoints.LAST_PAGE,
                Results.row(FAST)));

        assertThat(measured(result, "CPU, home timeline, follows 5000 : home timeline, follows 50"))
                .isEqualTo(2);
        assertThat(measured(result, "CPU, home timeline, follows 50 : " + Endpoints.HOME_OF_FEW_TWEETS))
                .isEqualTo(0.5);
        assertThat(measured(result, "CPU, " + Endpoints.DEEP_PAGE + " : " + Endpoints.FIRST_PAGE))
                .isEqualTo(2);
        assertThat(measured(result, "CPU, " + Endpoints.LAST_PAGE + " : " + Endpoints.FIRST_PAGE))
                .isEqualTo(1);
    }

    @Test
    void the_answers_to_authors_are_compared_where_all_followers_are_active() {
        Result result = Results.of(
                Map.of(),
                List.of(
                        Results.post(0, false, 900, 900),
                        Results.post(10_000, false, 900, 900),
                        Results.post(0, true, 500, 500),
                        Results.post(10_000, true, 600, 90_000)),
                List.of());

        assertThat(measured(result, "CPU until the answer, author with 10,000 followers : none"))
                .isEqualTo(1.2);
    }

    @Test
    void tweets_that_do_not_arrive_miss_the_target_whatever_the_others_take() {
        DeliveryMeasurement.Seen all = new DeliveryMeasurement.Seen(60, 10, 12, 340, 0);
        DeliveryMeasurement.Seen notAll = new DeliveryMeasurement.Seen(60, 10, 12, 340, 1);

        assertThat(seconds(SPREAD, new Result.Arrival(4_000, false, all)).met()).isTrue();
        assertThat(seconds(SPREAD, new Result.Arrival(4_000, false, all)).measured())
                .isEqualTo(0.34);
        assertThat(seconds(SPREAD, new Result.Arrival(4_000, false, notAll)).met())
                .isFalse();
    }

    @Test
    void tweets_that_are_spread_have_a_target_of_their_own() {
        Result.Arrival merged = new Result.Arrival(10_000, true, new DeliveryMeasurement.Seen(60, 10, 12, 340, 0));
        Result.Arrival spread = new Result.Arrival(4_000, false, new DeliveryMeasurement.Seen(60, 10, 900, 3_500, 0));

        assertThat(seconds(MERGED, merged, spread).met()).isTrue();
        assertThat(seconds(SPREAD, merged, spread).met()).isFalse();
        assertThat(seconds(SPREAD, merged).met()).isNull();
    }

    @Test
    void the_classic_timeline_is_set_in_proportion_to_the_first_server_from_memory_and_computed_anew() {
        // 150 µs a request are 6,667 requests per second of CPU
        Result result =
                Results.of(Map.of(Endpoints.CLASSIC, Results.row(FAST), Endpoints.CLASSIC_ANEW, Results.row(SLOW)));
        Double fromMemory = measured(
                result, "classic timeline, 20 rows, from memory, requests per second of CPU : the first Miniter");
        Double anew = measured(
                result, "classic timeline, 20 rows, computed anew, requests per second of CPU : the first Miniter");

        assertThat(Objects.requireNonNull(fromMemory)).isCloseTo(13_333 / Targets.FIRST_MINITER, within(0.001));
        assertThat(Objects.requireNonNull(anew)).isCloseTo(6_667 / Targets.FIRST_MINITER, within(0.001));
    }

    @Test
    void one_statement_is_set_in_proportion_to_a_bare_one_by_the_jvm_alone() {
        Result result = Results.of(Map.of(Endpoints.TWEET, Results.row(SLOW), Endpoints.BARE, Results.row(FAST)));

        assertThat(measured(result, "JVM CPU, tweet by id : bare, one statement"))
                .isEqualTo(2);
    }

    @Test
    void what_was_not_measured_is_there_without_a_figure() {
        assertThat(new Targets(Results.of(Map.of())).verdicts())
                .hasSize(18)
                .filteredOn(verdict -> verdict.measured() != null)
                .extracting(Verdict::what)
                .containsExactly(
                        "seconds of CPU in the JVM until it is ready", "MB of the JVM resident after the load");
    }

    private static Verdict seconds(String author, Result.Arrival... arrivals) {
        return verdict(
                Results.of(Map.of(), List.of(), List.of(arrivals)),
                "seconds until the last follower's timeline has a tweet, author with " + author);
    }

    private static @Nullable Double measured(Result result, String what) {
        return verdict(result, what).measured();
    }

    private static Verdict verdict(Result result, String what) {
        return new Targets(result)
                .verdicts().stream()
                        .filter(verdict -> verdict.what().equals(what))
                        .findFirst()
                        .orElseThrow();
    }
}
