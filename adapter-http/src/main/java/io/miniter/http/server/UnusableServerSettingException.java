package io.miniter.http.server;

import java.io.Serial;

/**
 * The server cannot listen as it was told to. The message is one line for its operator: it says where the setting comes
 * from, what it is and what it may be.
 */
public final class UnusableServerSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Cannot start, as {@code message} says. */
    public UnusableServerSettingException(String message) {
        super(message);
    }
}
