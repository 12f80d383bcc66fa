package io.miniter.http.problem;

import java.io.Serial;

/** Thrown for a request that is refused before it reaches a use case. Without a stack trace, as it is not a fault. */
public final class RefusedRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpErrorCode code;

    /** A refusal with this code. */
    public RefusedRequestException(HttpErrorCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    /** Why the request was refused. */
    public HttpErrorCode code() {
        return code;
    }
}
