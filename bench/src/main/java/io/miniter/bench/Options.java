package io.miniter.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run is wanted.
 *
 * @param quick a tenth of the data, short rounds
 * @param only measure only what has this in its name; empty for all
 * @param compare an earlier result to show beside; {@code null} for none
 * @param out where the result is written
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

    /** Of the second data set, which shows what becomes of a home timeline when there is little else. */
    Data.Size smallSize() {
        return new Data.Size(10_000, 500);
    }

    int rounds() {
        return quick ? 1 : 5;
    }

    int secondsOfARound() {
        return quick ? 1 : 4;
    }

    /** Statements alone settle sooner than a JVM; but pgbench counts the time in which it connects. */
    int secondsOfAFloor() {
        return quick ? 1 : 2;
    }

    /**
     * A method is compiled for good when it was called some 50,000 times, and those of a post are called 2,500 times a
     * second. Where little is measured, the rounds themselves warm up little: then it takes longer before them.
     */
    int secondsOfWarmUp() {
        if (quick) {
            return only.isEmpty() ? 15 : 45;
        }
        return 180;
    }

    /** In turns, so that what all endpoints share is compiled for all of them, not for the first. */
    int turnsOfWarmUp() {
        return quick ? 1 : 4;
    }

    /**
     * The bare endpoint has a JVM of its own, and no cache to start from: on 2 quiet cores its figures settle after 35
     * seconds of load. A quick run is over before that.
     */
    int secondsOfBareWarmUp() {
        return quick ? 5 : 45;
    }

    /** How long may be spent on measuring again what others disturbed, however much they disturb. */
    double secondsOfRetries() {
        return quick ? 15 : 150;
    }

    /** Whether posting is measured before everybody has read their timeline, too. */
    boolean postsToIdleFollowers() {
        return !quick;
    }

    /** Whether everybody is an active reader, or only who follows an author whose tweets are spread. */
    boolean everybodyIsActive() {
        return !quick;
    }

    /** How often each kind of posting is measured. */
    int roundsOfPosting() {
        return quick ? 1 : 3;
    }

    /** How many tweets are posted in such a round; fewer where each goes to many. */
    int tweetsToPost(int followers) {
        int few = quick ? 50 : 200;
        return followers < 1_000 ? 5 * few : few;
    }

    /** How long tweets are posted while followers look out for them. */
    int secondsOfDeliveries() {
        return quick ? 3 : 10;
    }

    boolean wants(String name) {
        return name.contains(only);
    }
}
