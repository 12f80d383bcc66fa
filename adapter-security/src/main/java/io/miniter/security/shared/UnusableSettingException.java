package io.miniter.security.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server cannot start with its configured signing keys or password cost. The message is one line for the operator:
 * the source of the setting and the problem, without secrets.
 */
public final class UnusableSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message the line for the operator */
    public UnusableSettingException(String message) {
        this(message, null);
    }

    /** @param message the line for the operator */
    public UnusableSettingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
