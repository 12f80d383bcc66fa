package io.miniter.domain.session;

import java.time.Duration;

/**
 * The validity period of an access token.
 *
 * @param value positive, at most {@link #MAX}
 */
public record AccessTokenLifetime(Duration value) {

    /** The maximum lifetime, which is also how long ended sessions must be remembered. */
    public static final Duration MAX = Duration.ofHours(24);

    /** The default, for clients that refresh their tokens. */
    public static final AccessTokenLifetime STANDARD = new AccessTokenLifetime(Duration.ofMinutes(15));

    /** Refuses a lifetime out of bounds. */
    public AccessTokenLifetime {
        if (!value.isPositive() || value.compareTo(MAX) > 0) {
            throw new IllegalArgumentException("a lifetime of " + value);
        }
    }
}
