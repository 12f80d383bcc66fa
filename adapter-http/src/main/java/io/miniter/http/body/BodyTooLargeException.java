package io.miniter.http.body;

import java.io.IOException;
import java.io.Serial;

/** Thrown while a body is read that is longer than the server takes. */
public final class BodyTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;
}
