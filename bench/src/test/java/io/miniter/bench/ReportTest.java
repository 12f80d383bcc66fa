package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class ReportTest {

    private static final Sample SLOW = new Sample(1_000, 0, 1, 2, 9, 400, 0.1, 0.05, 0.01, 0.02);
    private static final Sample FAST = new Sample(2_000, 0, 1, 1, 5, 400, 0.1, 0.05, 0.01, 0.02);
    private static final Sample FLOOR = new Sample(4_000, 0, 1, 0, 0, 0, 0, 0.1, 0.1, 0);

    @Test
    void a_row_has_the_medians_and_the_ratio_to_the_floor() {
        assertThat(text(result("tweet by id", Result.Row.of(List.of(SLOW, FAST, FAST), List.of(FLOOR), 1))))
                .contains(
                        "| tweet by id (1 rounds again) | 2000 | 1.00 | 5.00 | 400 | 50 | 25 | 5 | 2 | 4000 | 0.50 |");
    }

    @Test
    void where_there_is_nothing_to_compare_with_nothing_is_said() {
        assertThat(text(result("ping", Result.Row.of(List.of(SLOW), List.of(), 0))))
                .contains("| ping | 1000 | 2.00 | 9.00 | 400 | 100 | 50 | 10 | 2 |  |  |");
    }

    @Test
    void an_earlier_result_stands_beside() {
        Result before = result("ping", Result.Row.of(List.of(SLOW), List.of(), 0));
        Result now = result("ping", Result.Row.of(List.of(FAST), List.of(), 0));

        assertThat(new Report(now, before).text()).contains("| 1000 | 2.00 |");
    }

    @Test
    void the_json_of_a_result_is_read_back_as_it_was() {
        Result result = result("ping", Result.Row.of(List.of(SLOW), List.of(FLOOR), 0));
        JsonMapper json = JsonMapper.builder().build();

        assertThat(json.readValue(json.writeValueAsString(result), Result.class))
                .isEqualTo(result);
    }

    @Test
    void cpu_is_set_in_proportion_for_readers_of_many_and_of_few() {
        Map<String, Result.Row> rows = new LinkedHashMap<>();
        rows.put("home timeline, follows 50", Result.Row.of(List.of(FAST), List.of(), 0));
        rows.put("home timeline, follows 5000", Result.Row.of(List.of(SLOW), List.of(), 0));

        assertThat(text(new Result(start(), start(), 300, rows)))
                .contains("CPU per request, home timeline, follows 5000 : home timeline, follows 50 = 2.00");
    }

    private static Result result(String name, Result.Row row) {
        return new Result(start(), start(), 300, Map.of(name, row));
    }

    private static Server.Start start() {
        return new Server.Start(4.4, 8.0, 324);
    }

    private static String text(Result result) {
        return new Report(result, null).text();
    }
}
