package io.miniter.http.problem;

import java.io.Serial;

/** Thrown for a request that is refused before any use case sees it. Without a stack trace, as it reports no fault. */
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
