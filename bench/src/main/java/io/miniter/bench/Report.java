package io.miniter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats a result as Markdown tables. */
final class Report {

    private final Result result;
    private final @Nullable Result before;

    Report(Result result, @Nullable Result before) {
        this.result = result;
        this.before = before;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(setting());
        lines.add("");
        endpoints(lines);
        posts(lines);
        remarks(lines);
        lines.add("");
        lines.add("| target | | measured | met |");
        lines.add("|---|---|---|---|");
        result.verdicts().forEach(verdict -> lines.add(verdict.line()));
        return String.join("\n", lines);
    }

    private String setting() {
        Result.Setting setting = result.setting();
        return format(
                "%d cores, %,d tweets and %,d articles, %s; %.0f s in all%s",
                setting.cores(),
                setting.data().tweets(),
                setting.data().articles(),
                setting.durability(),
                setting.seconds(),
                setting.disturbed() ? ", and others disturbed it for longer than it could wait" : "");
    }

    private void endpoints(List<String> lines) {
        lines.add("| endpoint | statements | req/s | p50 ms | p99 ms | bytes | JVM µs | PostgreSQL µs | load µs |"
                + " foreign % | pgbench/s | HTTP : pgbench | HTTP : ping |"
                + (before == null ? "" : " before | now : before |"));
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|" + (before == null ? "" : "---|---|"));
        result.rows().forEach((name, row) -> lines.add(line(name, row)));
    }

    private String line(String name, Result.Row row) {
        Result.Row ping = result.rows().get(Endpoints.PING);
        Result.Count statements = row.statements();
        String line = format(
                "| %s | %s | %.0f | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f | %s | %s | %s |",
                name
                        + (row.failures() > 0 ? " (" + row.failures() + " failures)" : "")
                        + (row.repeated() > 0 ? " (" + row.repeated() + " rounds again)" : ""),
                statements == null ? "" : statements.counted(),
                row.perSecond(),
                row.medianMillis(),
                row.slowestMillis(),
                row.bytes(),
                row.jvmMicros(),
                row.databaseMicros(),
                row.loadMicros(),
                row.foreignShare() * 100,
                row.floorPerSecond() == null ? "" : format("%.0f", row.floorPerSecond()),
                row.ratio() == null ? "" : format("%.2f", row.ratio()),
                ping == null || !row.fromMemory() ? "" : format("%.2f", row.perSecond() / ping.perSecond()));
        if (before == null) {
            return line;
        }
        Result.Row then = before.rows().get(name);
        return line
                + (then == null
                        ? " | |"
                        : format(" %.0f | %.2f |", then.perSecond(), row.perSecond() / then.perSecond()));
    }

    private void posts(List<String> lines) {
        if (result.posts().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| a tweet of an author with | tweets | p50 ms | p99 ms | JVM µs until the answer | PostgreSQL µs |"
                + " JVM µs in all | PostgreSQL µs | s until done | foreign % |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        for (Result.Post post : result.posts()) {
            lines.add(format(
                    "| %,d followers%s | %d | %.2f | %.2f | %.0f | %.0f | %.0f | %.0f | %.1f | %.0f |",
                    post.followers(),
                    post.followers() == 0 ? "" : post.active() ? ", all of them active" : ", hardly any active",
                    post.tweets(),
                    post.medianMillis(),
                    post.slowestMillis(),
                    post.answerJvmMicros(),
                    post.answerDatabaseMicros(),
                    post.allJvmMicros(),
                    post.allDatabaseMicros(),
                    post.settledSeconds(),
                    post.foreignShare() * 100));
        }
    }

    private void remarks(List<String> lines) {
        lines.add("");
        for (Result.Arrival arrival : result.arrivals()) {
            DeliveryMeasurement.Seen seen = arrival.seen();
            lines.add(format(
                    "- %d tweets of an author with %,d followers, whose tweets are %s: a follower has one after %.0f ms"
                            + " (median), the last of %d after %.0f ms%s",
                    seen.tweets(),
                    arrival.followers(),
                    arrival.merged() ? "merged" : "spread",
                    seen.medianMillis(),
                    seen.followers(),
                    seen.slowestMillis(),
                    seen.missing() == 0 ? "" : "; **" + seen.missing() + " did not arrive**"));
        }
        Result.Pages walk = result.walk();
        if (walk != null) {
            lines.add(format(
                    "- A home timeline read once to its end: %,d tweets on %,d pages, each %.0f µs of the JVM and %.0f µs"
                            + " of PostgreSQL",
                    walk.entries(), walk.pages(), walk.jvmMicros(), walk.databaseMicros()));
        }
        lines.add(format(
                "- Start on an existing database: %.1f s, %.1f s of CPU in the JVM, %d MB resident (%.1f s, %.1f s the"
                        + " time before)",
                result.start().seconds(),
                result.start().cpuSeconds(),
                result.start().residentMegabytes(),
                result.firstStart().seconds(),
                result.firstStart().cpuSeconds()));
        lines.add(format("- After the load: %d MB resident", result.residentMegabytesAfterLoad()));
        result.rows().forEach((name, row) -> {
            Result.Count statements = row.statements();
            if (statements != null && statements.differs()) {
                lines.add(format(
                        "- **%s costs %d statements, and docs/performance.md says %d**",
                        name, statements.counted(), statements.documented()));
            }
        });
    }

    private static String format(String format, @Nullable Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
