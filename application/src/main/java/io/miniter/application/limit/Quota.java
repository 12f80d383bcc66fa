package io.miniter.application.limit;

import java.time.Duration;

/**
 * The result of a rate-limit check.
 *
 * @param limit the limit
 * @param granted whether the activity is allowed
 * @param remaining how many more are allowed immediately, at least 0
 * @param retryAfter the time until it is allowed; zero if granted
 */
public record Quota(Limit limit, boolean granted, long remaining, Duration retryAfter) {

    /**
     * A limit.
     *
     * @param name of lower-case letters and hyphens, as named in the configuration
     * @param most the maximum number within the period, at least 1
     * @param period the period
     */
    public record Limit(String name, long most, Duration period) {}
}
