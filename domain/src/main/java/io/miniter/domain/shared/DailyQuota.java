package io.miniter.domain.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * The maximum number of items of a kind that an account may add in any 24 hours. Purged items do not count. Concurrent
 * requests may exceed it by their number.
 *
 * @param most the number, at least 1
 */
public record DailyQuota(int most) {

    private static final Duration PERIOD = Duration.ofDays(1);

    /** The start of the window: items added until then do not count. */
    public Instant since(Instant now) {
        return now.minus(PERIOD);
    }

    /**
     * The error for exceeding the quota.
     *
     * @param usedUpSince when the oldest of the newest {@link #most()} was added
     * @return {@code TOO_MANY_REQUESTS}, with the time until that one leaves the window, at most a day
     */
    public DomainException refusal(Instant usedUpSince, Instant now) {
        Duration wait = Duration.between(now, usedUpSince.plus(PERIOD));
        return new DomainException(ErrorCode.TOO_MANY_REQUESTS, wait.compareTo(PERIOD) > 0 ? PERIOD : wait);
    }
}
