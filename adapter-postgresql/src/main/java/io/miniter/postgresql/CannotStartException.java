package io.miniter.postgresql;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server cannot start here, for a reason that its operator can mend. The message says how, in one line for each
 * thing to mend.
 */
public class CannotStartException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Cannot start, as {@code message} says. */
    public CannotStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
