package io.miniter.domain.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * How many of a kind an account may add in 24 hours, whichever they are. What was removed for good meanwhile does not
 * count. Those who add at the very same moment may exceed it by their number.
 *
 * @param most the number, 1 or more
 */
public record DailyQuota(int most) {

    private static final Duration PERIOD = Duration.ofDays(1);

    /** What was added until this moment does not count any more. */
    public Instant since(Instant now) {
        return now.minus(PERIOD);
    }

    /**
     * The refusal of one more.
     *
     * @param usedUpSince when the oldest of the newest {@link #most()} was added
     * @return {@code TOO_MANY_REQUESTS}, with the time until that one does not count any more: a day at most
     */
    public DomainException refusal(Instant usedUpSince, Instant now) {
        Duration wait = Duration.between(now, usedUpSince.plus(PERIOD));
        return new DomainException(ErrorCode.TOO_MANY_REQUESTS, wait.compareTo(PERIOD) > 0 ? PERIOD : wait);
    }
}
