package io.miniter.http.client;

import java.io.Serial;

/** A configured trusted proxy is invalid. The message says what is allowed. */
public final class UnusableProxyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableProxyException(String message) {
        super(message);
    }
}
