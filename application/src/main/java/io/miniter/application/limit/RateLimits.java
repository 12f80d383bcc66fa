package io.miniter.application.limit;

import java.util.Optional;

/**
 * Counts who does what how often, in memory of a bounded size. What is granted is exact: of two who ask at once for the
 * last time that there is, one gets it. Clocks that are set do not matter.
 */
public interface RateLimits {

    /**
     * Counts that somebody does something, unless they did it too often. A refusal does not count.
     *
     * @return the quota that is nearest to its end; empty where nothing is limited
     */
    Optional<Quota> take(Activity activity, Party party);

    /** Takes back that somebody did something, such as a wrong password that was right. Never more than was taken. */
    void giveBack(Activity activity, Party party);
}
