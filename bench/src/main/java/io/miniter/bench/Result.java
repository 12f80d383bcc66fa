package io.miniter.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has measured. As JSON it is what {@code --compare} reads.
 *
 * @param setting on what
 * @param rows by the name of the endpoint
 * @param walk a whole home timeline, read once from its top to its bottom; {@code null} where it was not measured
 * @param posts for authors with few and with many followers, before and after these have read their timelines
 * @param arrivals how long tweets take to followers, for each author of whom it was measured
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
     * What it was measured on.
     *
     * @param durability the settings that make a commit last, for the server and for pgbench
     * @param seconds the whole run took
     * @param disturbed whether others disturbed it for longer than it could wait
     */
    record Setting(int cores, Data.Size data, String durability, double seconds, boolean disturbed) {}

    /**
     * The medians of one endpoint.
     *
     * @param floorPerSecond what pgbench does with its statements; {@code null} where there is nothing to compare with
     * @param statements of one request; {@code null} where they were not counted
     * @param fromMemory whether {@code /ping} is its floor
     * @param repeated rounds that were measured again, because others had too much of the machine
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
     * @param documented how many it should be; {@code null} where the table of statements does not have it
     */
    record Count(int counted, @Nullable Integer documented) {

        boolean differs() {
            return documented != null && documented != counted;
        }
    }

    /**
     * What it costs to read a list to its end.
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
     * What a tweet of one author costs: the medians.
     *
     * @param followers of the author
     * @param active whether all of them have read their timelines before
     * @param tweets how many were posted in each round
     * @param answerJvmMicros until the answer
     * @param allJvmMicros in all, with what the server did afterwards
     * @param settledSeconds how long it did that, after the last answer
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
     * How long the tweets of one author take to the followers.
     *
     * @param followers of the author
     * @param merged whether tweets are merged into a timeline when it is read, instead of being spread in the
     *     background
     * @param seen by those of the followers who looked out for them
     */
    record Arrival(int followers, boolean merged, DeliveryMeasurement.Seen seen) {}
}
