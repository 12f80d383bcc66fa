package io.miniter.bench;

import static io.miniter.bench.Results.FAST;
import static io.miniter.bench.Results.FLOOR;
import static io.miniter.bench.Results.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ReportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_row_has_the_medians_the_statements_and_the_ratio_to_the_floor() {
        Result.Row row = Result.Row.of(List.of(SLOW, FAST, FAST), List.of(FLOOR), new Result.Count(1, 1), false, 1);

        assertThat(text(Results.of("tweet by id", row)))
                .contains(
                        "| tweet by id (1 rounds again) | 1 | 2000 | 1.00 | 5.00 | 400 | 50 | 25 | 5 | 2 | 4000 | 0.50"
                                + " |  |")
                .doesNotContain("docs/performance.md");
    }

    @Test
    void where_there_is_nothing_to_compare_with_nothing_is_said() {
        assertThat(text(Results.of("home", Results.row(SLOW))))
                .contains("| home |  | 1000 | 2.00 | 9.00 | 400 | 100 | 50 | 10 | 2 |  |  |  |");
    }

    @Test
    void a_floor_that_came_to_nothing_is_no_floor() {
        Sample nothing = new Sample(0, 0, 1, 0, 0, 0, 0, 0, 0, 0.9);

        assertThat(text(Results.of("home", Result.Row.of(List.of(SLOW), List.of(nothing), null, false, 0))))
                .contains("| home |  | 1000 | 2.00 | 9.00 | 400 | 100 | 50 | 10 | 2 | 0 |  |  |");
    }

    @Test
    void what_comes_from_memory_is_set_in_proportion_to_ping() {
        Map<String, Result.Row> rows =
                Map.of("ping", Results.row(FAST), "board page, without an account", Results.rowFromMemory(SLOW));

        assertThat(text(Results.of(rows)))
                .contains("| board page, without an account |  | 1000 | 2.00 | 9.00 | 400 | 100 | 50 | 10 | 2 |  |  |"
                        + " 0.50 |");
    }

    @Test
    void another_number_of_statements_than_the_document_says_is_remarked_on() {
        assertThat(text(Results.of("profile", Results.rowWithStatements(SLOW, 3, 1))))
                .contains("- **profile costs 3 statements, and docs/performance.md says 1**");
    }

    @Test
    void an_earlier_result_stands_beside() {
        Result before = Results.of("ping", Results.row(SLOW));
        Result now = Results.of("ping", Results.row(FAST));

        assertThat(new Report(now, before).text()).contains("| 1000 | 2.00 |");
    }

    @Test
    void what_is_new_since_the_earlier_result_has_nothing_beside() {
        Result before = Results.of("ping", Results.row(SLOW));
        Result now = Results.of("profile", Results.row(FAST));

        assertThat(new Report(now, before).text())
                .contains("| profile |  | 2000 | 1.00 | 5.00 | 400 | 50 | 25 | 5 | 2 |  |  |  | | |\n");
    }

    @Test
    void tweets_have_a_table_of_their_own() {
        Result result = Results.of(
                Map.of(),
                List.of(Results.post(0, true, 600, 800), Results.post(10_000, false, 700, 40_000)),
                List.of());

        assertThat(text(result))
                .contains("| 0 followers | 200 | 3.00 | 7.00 | 300 | 300 | 200 | 600 | 1.5 | 2 |")
                .contains(
                        "| 10,000 followers, hardly any active | 200 | 3.00 | 7.00 | 350 | 350 | 10000 | 30000 | 1.5 |"
                                + " 2 |");
    }

    @Test
    void each_author_whose_tweets_were_looked_out_for_has_a_line() {
        Result result = Results.of(
                Map.of(),
                List.of(),
                List.of(
                        new Result.Arrival(10_000, true, new DeliveryMeasurement.Seen(60, 11, 12, 340, 0)),
                        new Result.Arrival(4_000, false, new DeliveryMeasurement.Seen(50, 11, 120, 1_340, 0))));

        assertThat(text(result))
                .contains("- 60 tweets of an author with 10,000 followers, whose tweets are merged: a follower has one"
                        + " after 12 ms (median), the last of 11 after 340 ms\n")
                .contains("- 50 tweets of an author with 4,000 followers, whose tweets are spread: a follower has one"
                        + " after 120 ms (median), the last of 11 after 1340 ms\n");
    }

    @Test
    void tweets_that_did_not_arrive_are_remarked_on() {
        Result.Arrival arrival = new Result.Arrival(4_000, false, new DeliveryMeasurement.Seen(60, 10, 12, 340, 2));

        assertThat(text(Results.of(Map.of(), List.of(), List.of(arrival)))).contains("**2 did not arrive**");
    }

    @Test
    void the_json_of_a_result_is_read_back_as_it_was() {
        Result result = Results.of(
                Map.of("ping", Results.rowWithFloor(SLOW)),
                List.of(Results.post(100, true, 600, 800)),
                List.of(new Result.Arrival(10_000, true, new DeliveryMeasurement.Seen(60, 10, 12, 340, 0))));

        assertThat(JSON.readValue(JSON.writeValueAsString(result), Result.class))
                .isEqualTo(result);
    }

    @Test
    void the_json_of_a_result_says_which_targets_it_meets() {
        assertThat(JSON.valueToTree(Results.of("ping", Results.row(SLOW)))
                        .at("/verdicts")
                        .valueStream()
                        .map(verdict -> verdict.get("what").asString()))
                .contains("MB of the JVM resident after the load");
    }

    private static String text(Result result) {
        return new Report(result, null).text();
    }
}
