package io.miniter.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The performance targets, and whether they are met. */
final class Targets {

    /** Requests per second of CPU that the first Miniter, on Flask and MariaDB, answered with 20 rows on 2 cores. */
    static final double FIRST_MINITER = 2_050;

    private static final List<String> READS =
            List.of(Endpoints.TWEET, Endpoints.PROFILE, Endpoints.ARTICLE, Endpoints.home(50), Endpoints.BOARD_PAGE);

    private final Result result;
    private final Map<String, Result.Row> rows;

    Targets(Result result) {
        this.result = result;
        this.rows = result.rows();
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String read : READS) {
            Result.Row row = rows.get(read);
            verdicts.add(
                    Verdict.atLeast(0.40, read + ", requests a second : pgbench", row == null ? null : row.ratio()));
        }
        rows.forEach((name, row) -> {
            if (row.fromMemory()) {
                verdicts.add(Verdict.atLeast(
                        0.60,
                        name + ", requests a second : " + Endpoints.PING,
                        ratio(name, Endpoints.PING, Result.Row::perSecond)));
            }
        });
        verdicts.add(cpu(1.25, Endpoints.home(5_000), Endpoints.home(50)));
        verdicts.add(cpu(1.25, Endpoints.home(50), Endpoints.HOME_OF_FEW_TWEETS));
        verdicts.add(cpu(1.25, Endpoints.DEEP_PAGE, Endpoints.FIRST_PAGE));
        verdicts.add(cpu(1.25, Endpoints.LAST_PAGE, Endpoints.FIRST_PAGE));
        verdicts.add(
                Verdict.atMost(1.5, "CPU until the answer, author with 10,000 followers : none", answers(10_000, 0)));
        verdicts.add(arrival("10,000 followers, merged", true));
        verdicts.add(arrival("4,000 followers, spread", false));
        verdicts.add(Verdict.atMost(
                1.3,
                "JVM CPU, " + Endpoints.TWEET + " : " + Endpoints.BARE,
                ratio(Endpoints.TWEET, Endpoints.BARE, Result.Row::jvmMicros)));
        for (String classic : List.of(Endpoints.CLASSIC, Endpoints.CLASSIC_ANEW)) {
            Result.Row row = rows.get(classic);
            verdicts.add(Verdict.atLeast(
                    5,
                    classic + ", requests per second of CPU : the first Miniter",
                    row == null ? null : 1e6 / row.cpuMicros() / FIRST_MINITER));
        }
        Result.Row post = rows.get(Endpoints.POST);
        verdicts.add(Verdict.atLeast(
                0.40, Endpoints.POST + ", tweets a second : pgbench", post == null ? null : post.ratio()));
        verdicts.add(Verdict.atMost(
                2.5,
                "seconds of CPU in the JVM until it is ready",
                result.start().cpuSeconds()));
        verdicts.add(Verdict.atMost(
                300, "MB of the JVM resident after the load", (double) result.residentMegabytesAfterLoad()));
        return verdicts;
    }

    private Verdict cpu(double bound, String one, String other) {
        return Verdict.atMost(bound, "CPU, " + one + " : " + other, ratio(one, other, Result.Row::cpuMicros));
    }

    private Verdict arrival(String author, boolean merged) {
        return Verdict.atMost(
                2,
                "seconds until the last follower's timeline has a tweet, author with " + author,
                result.arrivals().stream()
                        .filter(arrival -> arrival.merged() == merged)
                        .map(Result.Arrival::seen)
                        .map(seen -> seen.missing() > 0 ? Double.POSITIVE_INFINITY : seen.slowestMillis() / 1_000)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable Double ratio(String one, String other, ToDoubleFunction<Result.Row> figure) {
        Result.Row of = rows.get(one);
        Result.Row to = rows.get(other);
        return of == null || to == null ? null : figure.applyAsDouble(of) / figure.applyAsDouble(to);
    }

    /** With all followers active, if measured, which costs most. */
    private @Nullable Double answers(int followers, int others) {
        Result.Post of = last(followers);
        Result.Post to = last(others);
        return of == null || to == null ? null : of.answerMicros() / to.answerMicros();
    }

    private Result.@Nullable Post last(int followers) {
        return result.posts().stream()
                .filter(post -> post.followers() == followers)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
