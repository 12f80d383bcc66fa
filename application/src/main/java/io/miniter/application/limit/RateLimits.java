package io.miniter.application.limit;

import java.util.Optional;

/**
 * Rate limits, counted in bounded memory. Counting is atomic: of two concurrent requests for the last permit, one is
 * granted. Independent of changes to the wall clock.
 */
public interface RateLimits {

    /**
     * Counts one activity unless the limit is exhausted. A refusal does not count.
     *
     * @return the quota with the fewest permits left; empty if there is no limit
     */
    Optional<Quota> take(Activity activity, Party party);

    /**
     * Refunds one counted activity, such as a login that turned out to be successful. Never refunds more than was
     * counted.
     */
    void giveBack(Activity activity, Party party);
}
