package io.miniter.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results to say something about. */
final class Results {

    /** 100 µs of the JVM and 50 µs of PostgreSQL for each request, a thousand of them a second. */
    static final Sample SLOW = new Sample(1_000, 0, 1, 2, 9, 400, 0.1, 0.05, 0.01, 0.02);

    /** Half of that. */
    static final Sample FAST = new Sample(2_000, 0, 1, 1, 5, 400, 0.1, 0.05, 0.01, 0.02);

    static final Sample FLOOR = new Sample(4_000, 0, 1, 0, 0, 0, 0, 0.1, 0.1, 0);

    private Results() {}

    static Result.Row row(Sample http) {
        return Result.Row.of(List.of(http), List.of(), null, false, 0);
    }

    static Result.Row rowWithFloor(Sample http) {
        return Result.Row.of(List.of(http), List.of(FLOOR), null, false, 0);
    }

    static Result.Row rowFromMemory(Sample http) {
        return Result.Row.of(List.of(http), List.of(), null, true, 0);
    }

    static Result.Row rowWithStatements(Sample http, int counted, int documented) {
        return Result.Row.of(List.of(http), List.of(), new Result.Count(counted, documented), false, 0);
    }

    static Result.Post post(int followers, boolean active, double answerMicros, double allMicros) {
        return new Result.Post(
                followers,
                active,
                200,
                3,
                7,
                answerMicros / 2,
                answerMicros / 2,
                allMicros / 4,
                allMicros * 3 / 4,
                1.5,
                0.02);
    }

    static Result of(String name, Result.Row row) {
        return of(Map.of(name, row));
    }

    static Result of(Map<String, Result.Row> rows) {
        return of(rows, List.of(), List.of());
    }

    static Result of(Map<String, Result.Row> rows, List<Result.Post> posts, List<Result.Arrival> arrivals) {
        return new Result(
                new Result.Setting(2, new Data.Size(100_000, 5_000), "fsync=on", 123, false),
                new Server.Start(9, 12, 330),
                new Server.Start(4.4, 8.0, 324),
                310,
                new LinkedHashMap<>(rows),
                null,
                posts,
                arrivals);
    }
}
