package io.miniter.http.server;

import java.io.Serial;

/**
 * The server cannot listen as configured. The message is one line for the operator: the source of the setting, its
 * value and the allowed values.
 */
public final class UnusableServerSettingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message the line for the operator */
    public UnusableServerSettingException(String message) {
        super(message);
    }
}
