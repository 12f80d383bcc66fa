package io.miniter.domain.shared;

/**
 * Every refusal that a use case can answer with. The names are part of the public contract: clients compare them, so a
 * name is never changed or reused. {@code docs/errors.md} explains each.
 */
public enum ErrorCode {
    VALIDATION_FAILED(ErrorKind.INVALID),
    CANNOT_FOLLOW_YOURSELF(ErrorKind.INVALID),

    ACCESS_TOKEN_MISSING(ErrorKind.UNAUTHENTICATED),
    ACCESS_TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    ACCESS_TOKEN_EXPIRED(ErrorKind.UNAUTHENTICATED),
    SESSION_ENDED(ErrorKind.UNAUTHENTICATED),
    LOGIN_FAILED(ErrorKind.UNAUTHENTICATED),
    REFRESH_TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    REFRESH_TOKEN_REUSED(ErrorKind.UNAUTHENTICATED),

    WRONG_PASSWORD(ErrorKind.FORBIDDEN),
    NOT_THE_AUTHOR(ErrorKind.FORBIDDEN),

    ACCOUNT_NOT_FOUND(ErrorKind.NOT_FOUND),
    SESSION_NOT_FOUND(ErrorKind.NOT_FOUND),
    TWEET_NOT_FOUND(ErrorKind.NOT_FOUND),

    HANDLE_TAKEN(ErrorKind.CONFLICT),
    EMAIL_TAKEN(ErrorKind.CONFLICT),

    SERVICE_UNAVAILABLE(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    ErrorCode(ErrorKind kind) {
        this.kind = kind;
    }

    /** The sort of refusal. */
    public ErrorKind kind() {
        return kind;
    }
}
