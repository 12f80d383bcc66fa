package io.miniter.testkit.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until the test moves it. */
public final class SettableClock implements InstantSource {

    /** What the clock shows at first. */
    public static final Instant START = Instant.parse("2026-03-01T09:00:00.123Z");

    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        now = now.plus(time);
    }
}
