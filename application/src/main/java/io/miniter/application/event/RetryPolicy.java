package io.miniter.application.event;

import java.time.Duration;
import java.util.Optional;

/**
 * When an event that failed is tried again: after 1, 4, 16, 64, 256 and 1,024 seconds, and then after an hour each
 * time. The {@value #ATTEMPTS}th failure, some three and a half hours after the first, is the last.
 */
final class RetryPolicy {

    static final int ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int GROWTH = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private RetryPolicy() {}

    /**
     * How long to wait before the next attempt.
     *
     * @param failures how many attempts have failed, at least 1
     * @return empty if there is no other attempt
     */
    static Optional<Duration> pauseAfter(int failures) {
        if (failures >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE;
        for (int failure = 1; failure < failures && pause.compareTo(LONGEST_PAUSE) < 0; failure++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return Optional.of(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
