package io.miniter.security.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server cannot start with what it was given to work with: signing keys, the cost of a password. The message is one
 * line for its operator: it says where the setting comes from and what is wrong with it, and holds nothing secret.
 */
public final class UnusableSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Cannot start, as {@code message} says. */
    public UnusableSettingException(String message) {
        this(message, null);
    }

    /** Cannot start, as {@code message} says, because of {@code cause}. */
    public UnusableSettingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
