package io.miniter.postgresql;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The server cannot start, for reasons that the operator can fix. The message says how, one line per problem. */
public class CannotStartException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Cannot start, as {@code message} says. */
    public CannotStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
