package io.miniter.domain.session;

import java.time.Duration;

/**
 * How long an access token is good for.
 *
 * @param value more than nothing, and at most {@link #MAX}
 */
public record AccessTokenLifetime(Duration value) {

    /** The longest that any token may live: how long an ended session has to be remembered. */
    public static final Duration MAX = Duration.ofHours(24);

    /** Of a client that refreshes its tokens. */
    public static final AccessTokenLifetime STANDARD = new AccessTokenLifetime(Duration.ofMinutes(15));

    /** Refuses a lifetime out of bounds. */
    public AccessTokenLifetime {
        if (!value.isPositive() || value.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("a lifetime of " + value);
        }
    }
}
