package io.miniter.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run. Its JSON is the input of {@code --compare}.
 *
 * @param setting the environment
 * @param rows by the name of the endpoint
 * @param walk a whole home timeline, paged once from newest to oldest; {@code null} if not measured
 * @param posts for authors with few and many followers, before and after these have read their timelines
 * @param arrivals the delivery latency by author
 */
record Result(
        Setting setting,
        Server.Start firstStart,
        Server.Start start,
        long residentMegabytesAfterLoad,
        Map<String, Row> rows,
        @Nullable Pages walk,
        List<Post> posts,
        List<Arrival> arrivals) {

    @JsonProperty(access = Access.READ_ONLY)
    List<Verdict> verdicts() {
        return new Targets(this).verdicts();
    }

    /**
     * The environment.
     *
     * @param durability PostgreSQL's durability settings, for the server and for pgbench
     * @param seconds the duration of the run
     * @param disturbed whether other processes disturbed it beyond the repetition limit
     */
    record Setting(int cores, Data.Size data, String durability, double seconds, boolean disturbed) {}

    /**
     * The medians of one endpoint.
     *
     * @param floorPerSecond the throughput of pgbench with its statements; {@code null} without a baseline
     * @param statements of one request; {@code null} if not counted
     * @param fromMemory whether {@code /ping} is its baseline
     * @param repeated the rounds repeated because other processes used too much of the machine
     */
    record Row(
            double perSecond,
            double medianMillis,
            double slowestMillis,
            double bytes,
            double jvmMicros,
            double databaseMicros,
            double loadMicros,
            double foreignShare,
            long failures,
            @Nullable Double floorPerSecond,
            @Nullable Double floorDatabaseMicros,
            @Nullable Count statements,
            boolean fromMemory,
            int repeated) {

        static Row of(
                List<Sample> http, List<Sample> floor, @Nullable Count statements, boolean fromMemory, int repeated) {
            return new Row(
                    Median.of(http, Sample::requestsPerSecond),
                    Median.of(http, Sample::medianMillis),
                    Median.of(http, Sample::slowestMillis),
                    Median.of(http, Sample::bytes),
                    Median.of(http, Sample::jvmMicros),
                    Median.of(http, Sample::databaseMicros),
                    Median.of(http, Sample::loadMicros),
                    Median.of(http, Sample::foreignShare),
                    http.stream().mapToLong(Sample::failures).sum(),
                    floor.isEmpty() ? null : Median.of(floor, Sample::requestsPerSecond),
                    floor.isEmpty() ? null : Median.of(floor, Sample::databaseMicros),
                    statements,
                    fromMemory,
                    repeated);
        }

        @Nullable
        Double ratio() {
            return floorPerSecond == null || floorPerSecond == 0 ? null : perSecond / floorPerSecond;
        }

        double cpuMicros() {
            return jvmMicros + databaseMicros;
        }
    }

    /**
     * Statements.
     *
     * @param documented the expected number; {@code null} if not in the table of statements
     */
    record Count(int counted, @Nullable Integer documented) {

        boolean differs() {
            return documented != null && documented != counted;
        }
    }

    /**
     * The cost of paging a list to its end.
     *
     * @param jvmMicros for each page
     * @param databaseMicros for each page
     */
    record Pages(int pages, int entries, double jvmMicros, double databaseMicros) {

        static Pages of(Walk walk, Sample sample) {
            return new Pages(walk.pages().size(), walk.entries(), sample.jvmMicros(), sample.databaseMicros());
        }
    }

    /**
     * The cost of a tweet of one author: medians.
     *
     * @param followers of the author
     * @param active whether all of them have read their timelines before (are active)
     * @param tweets the number posted per round
     * @param answerJvmMicros until the response
     * @param allJvmMicros in total, including background work
     * @param settledSeconds the duration of the background work after the last response
     */
    record Post(
            int followers,
            boolean active,
            int tweets,
            double medianMillis,
            double slowestMillis,
            double answerJvmMicros,
            double answerDatabaseMicros,
            double allJvmMicros,
            double allDatabaseMicros,
            double settledSeconds,
            double foreignShare) {

        static Post of(int followers, boolean active, int tweets, List<Posting.Round> rounds) {
            return new Post(
                    followers,
                    active,
                    tweets,
                    Median.of(rounds, round -> round.answers().medianMillis()),
                    Median.of(rounds, round -> round.answers().slowestMillis()),
                    Median.of(rounds, round -> round.answers().jvmMicros()),
                    Median.of(rounds, round -> round.answers().databaseMicros()),
                    Median.of(rounds, round -> round.all().jvmMicros()),
                    Median.of(rounds, round -> round.all().databaseMicros()),
                    Median.of(rounds, Posting.Round::settledSeconds),
                    Median.of(rounds, round -> round.all().foreignShare()));
        }

        double answerMicros() {
            return answerJvmMicros + answerDatabaseMicros;
        }
    }

    /**
     * The delivery latency of one author's tweets.
     *
     * @param followers of the author
     * @param merged whether tweets are pulled at read time, instead of being fanned out
     * @param seen by the polling followers
     */
    record Arrival(int followers, boolean merged, DeliveryMeasurement.Seen seen) {}
}
