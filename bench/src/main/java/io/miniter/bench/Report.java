package io.miniter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as a table, in Markdown. */
final class Report {

    private final Result result;
    private final @Nullable Result before;

    Report(Result result, @Nullable Result before) {
        this.result = result;
        this.before = before;
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "| endpoint | req/s | p50 ms | p99 ms | bytes | JVM µs | PostgreSQL µs | load µs | foreign % |"
                        + " pgbench/s | HTTP : pgbench |" + (before == null ? "" : " before | now : before |"),
                "|---|---|---|---|---|---|---|---|---|---|---|" + (before == null ? "" : "---|---|")));
        result.rows().forEach((name, row) -> lines.add(line(name, row)));
        lines.add("");
        lines.add(
                "Start on an existing database: %.1f s, %.1f s of CPU in the JVM, %d MB resident (%.1f s, %.1f s the time before)"
                        .formatted(
                                result.start().seconds(),
                                result.start().cpuSeconds(),
                                result.start().residentMegabytes(),
                                result.firstStart().seconds(),
                                result.firstStart().cpuSeconds()));
        lines.add("After the load: %d MB resident".formatted(result.residentMegabytesAfterLoad()));
        lines.addAll(ratios());
        return String.join("\n", lines);
    }

    private String line(String name, Result.Row row) {
        String line = String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %s | %s |",
                name
                        + (row.failures() > 0 ? " (" + row.failures() + " failures)" : "")
                        + (row.repeated() > 0 ? " (" + row.repeated() + " rounds again)" : ""),
                row.perSecond(),
                row.medianMillis(),
                row.slowestMillis(),
                row.bytes(),
                row.jvmMicros(),
                row.databaseMicros(),
                row.loadMicros(),
                row.foreignShare() * 100,
                row.floorPerSecond() == null ? "" : String.format(Locale.ROOT, "%.0f", row.floorPerSecond()),
                row.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", row.ratio()));
        if (before == null) {
            return line;
        }
        Result.Row then = before.rows().get(name);
        return line
                + (then == null
                        ? " | |"
                        : String.format(
                                Locale.ROOT, " %.0f | %.2f |", then.perSecond(), row.perSecond() / then.perSecond()));
    }

    private List<String> ratios() {
        List<String> lines = new ArrayList<>();
        cpuRatio(lines, "home timeline, follows 5000", "home timeline, follows 50");
        cpuRatio(lines, "post a tweet, 10,000 followers", "post a tweet, no followers");
        return lines;
    }

    private void cpuRatio(List<String> lines, String one, String other) {
        Map<String, Result.Row> rows = result.rows();
        Result.Row of = rows.get(one);
        Result.Row to = rows.get(other);
        if (of != null && to != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    "CPU per request, %s : %s = %.2f",
                    one,
                    other,
                    (of.jvmMicros() + of.databaseMicros()) / (to.jvmMicros() + to.databaseMicros())));
        }
    }
}
