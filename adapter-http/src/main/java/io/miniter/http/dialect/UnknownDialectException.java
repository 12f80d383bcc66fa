package io.miniter.http.dialect;

import java.io.Serial;
import java.util.List;

/** {@code MINITER_APIS} names an unknown API. */
public final class UnknownDialectException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownDialectException(String unknown, List<String> known) {
        super("MINITER_APIS: there is no API \"" + unknown + "\", but " + String.join(", ", known) + ".");
    }
}
