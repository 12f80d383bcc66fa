package io.miniter.http.limit;

import java.time.Duration;

/** How HTTP says how long to wait. */
public final class Seconds {

    private Seconds() {}

    /** In whole seconds, rounded up, so that nobody comes back too early. */
    public static String roundedUp(Duration wait) {
        return Long.toString(wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
