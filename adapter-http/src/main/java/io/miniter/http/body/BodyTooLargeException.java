package io.miniter.http.body;

import java.io.IOException;
import java.io.Serial;

/** Thrown while reading a body that exceeds the limit. */
public final class BodyTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;
}
