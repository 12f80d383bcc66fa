package io.miniter.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a run.
 *
 * @param quick a tenth of the data, short rounds
 * @param only measure only endpoints whose name contains this; empty for all
 * @param compare an earlier result for comparison; {@code null} for none
 * @param out the output file
 */
record Options(boolean quick, String only, @Nullable Path compare, Path out) {

    static Options of(List<String> arguments) {
        boolean quick = false;
        String only = "";
        Path compare = null;
        Path out = Path.of("bench/target/result.json");
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--quick" -> quick = true;
                case "--only" -> only = value(option, left);
                case "--compare" -> compare = Path.of(value(option, left));
                case "--out" -> out = Path.of(value(option, left));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new Options(quick, only, compare, out);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return left.pop();
    }

    Data.Size size() {
        return quick ? new Data.Size(100_000, 5_000) : new Data.Size(1_000_000, 50_000);
    }

    /** The second data set, for a home timeline with little other data. */
    Data.Size smallSize() {
        return new Data.Size(10_000, 500);
    }

    int rounds() {
        return quick ? 1 : 5;
    }

    int secondsOfARound() {
        return quick ? 1 : 4;
    }

    /** Statements need less warm-up than a JVM, but pgbench includes its connecting time. */
    int secondsOfAFloor() {
        return quick ? 1 : 2;
    }

    /**
     * A method reaches its final compilation after some 50,000 calls, and those of a post are called 2,500 times a
     * second. If few endpoints are measured, the rounds themselves warm up little, so the warm-up is longer.
     */
    int secondsOfWarmUp() {
        if (quick) {
            return only.isEmpty() ? 15 : 45;
        }
        return 180;
    }

    /** Interleaved, so that shared code is compiled for all endpoints, not for the first. */
    int turnsOfWarmUp() {
        return quick ? 1 : 4;
    }

    /**
     * The bare endpoint has its own JVM without an AOT cache: on 2 idle cores its figures settle after 35 seconds of
     * load. A quick run is shorter.
     */
    int secondsOfBareWarmUp() {
        return quick ? 5 : 45;
    }

    /** The time limit for all repetitions of disturbed measurements. */
    double secondsOfRetries() {
        return quick ? 15 : 150;
    }

    /** Whether posting is also measured before all accounts have read their timelines. */
    boolean postsToIdleFollowers() {
        return !quick;
    }

    /** Whether all accounts are active readers, or only followers of an author with fan-out. */
    boolean everybodyIsActive() {
        return !quick;
    }

    /** The number of rounds per kind of posting. */
    int roundsOfPosting() {
        return quick ? 1 : 3;
    }

    /** The number of tweets per round; fewer with many followers. */
    int tweetsToPost(int followers) {
        int few = quick ? 50 : 200;
        return followers < 1_000 ? 5 * few : few;
    }

    /** How long tweets are posted for the delivery measurement. */
    int secondsOfDeliveries() {
        return quick ? 3 : 10;
    }

    boolean wants(String name) {
        return name.contains(only);
    }
}
