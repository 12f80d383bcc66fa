package io.miniter.web.shared;

import java.io.Serial;

/** Thrown for a request that is refused before any use case sees it. Without a stack trace, as it reports no fault. */
final class RefusedRequestException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpErrorCode code;

    RefusedRequestException(HttpErrorCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    HttpErrorCode code() {
        return code;
    }
}
