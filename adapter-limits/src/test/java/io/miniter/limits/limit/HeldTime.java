package io.miniter.limits.limit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Time that passes when a test says so. */
final class HeldTime implements TimeMeter {

    private volatile long nanos = Long.MAX_VALUE / 2;

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
