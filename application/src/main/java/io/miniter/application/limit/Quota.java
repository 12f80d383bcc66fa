package io.miniter.application.limit;

import java.time.Duration;

/**
 * What somebody who asked is told.
 *
 * @param limit which limit it is
 * @param granted whether it may be done
 * @param remaining how often it may be done again at once, at least 0
 * @param retryAfter how long until it may be done; zero where it is granted
 */
public record Quota(Limit limit, boolean granted, long remaining, Duration retryAfter) {

    /**
     * A limit.
     *
     * @param name of lower-case letters and hyphens, as the operator of the server knows it
     * @param most how often it may be done within the period, at least 1
     * @param period how long that is
     */
    public record Limit(String name, long most, Duration period) {}
}
