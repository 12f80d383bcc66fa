package io.miniter.http.limit;

import java.time.Duration;

/** Durations in HTTP headers. */
public final class Seconds {

    private Seconds() {}

    /** In whole seconds, rounded up, so that clients do not retry too early. */
    public static String roundedUp(Duration wait) {
        return Long.toString(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
