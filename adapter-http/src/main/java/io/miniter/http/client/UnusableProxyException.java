package io.miniter.http.client;

import java.io.Serial;

/** A trusted proxy that the operator has named and that is no address. The message says what is allowed. */
public final class UnusableProxyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableProxyException(String message) {
        super(message);
    }
}
