package io.miniter.limits.limit;

import java.io.Serial;

/** A configured limit is invalid. The message names it and says what is allowed. */
public final class UnusableLimitException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableLimitException(String message) {
        super(message);
    }
}
