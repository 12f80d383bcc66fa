package io.miniter.domain.shared;

/**
 * All refusals of use cases. The names are part of the public contract: clients compare them, so a name is never
 * changed or reused. {@code docs/errors.md} explains each.
 */
public enum ErrorCode {
    VALIDATION_FAILED(ErrorKind.INVALID),
    CANNOT_FOLLOW_YOURSELF(ErrorKind.INVALID),
    PARENT_OF_ANOTHER_ARTICLE(ErrorKind.INVALID),
    PASSWORD_TOO_COMMON(ErrorKind.INVALID),
    PASSWORD_IS_LOGIN(ErrorKind.INVALID),

    PICTURE_EMPTY(ErrorKind.INVALID),
    PICTURE_DAMAGED(ErrorKind.INVALID),
    PICTURE_TYPE_NOT_TAKEN(ErrorKind.INVALID),
    PICTURE_TOO_MANY_PIXELS(ErrorKind.INVALID),

    PICTURE_TOO_LARGE(ErrorKind.TOO_LARGE),

    ACCESS_TOKEN_MISSING(ErrorKind.UNAUTHENTICATED),
    ACCESS_TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    ACCESS_TOKEN_EXPIRED(ErrorKind.UNAUTHENTICATED),
    SESSION_ENDED(ErrorKind.UNAUTHENTICATED),
    LOGIN_FAILED(ErrorKind.UNAUTHENTICATED),
    REFRESH_TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    REFRESH_TOKEN_REUSED(ErrorKind.UNAUTHENTICATED),

    WRONG_PASSWORD(ErrorKind.FORBIDDEN),
    SETUP_CODE_INVALID(ErrorKind.FORBIDDEN),
    NOT_THE_AUTHOR(ErrorKind.FORBIDDEN),
    MODERATORS_ONLY(ErrorKind.FORBIDDEN),
    ADMINS_ONLY(ErrorKind.FORBIDDEN),
    BOARD_ARCHIVED(ErrorKind.FORBIDDEN),
    ARTICLE_LOCKED(ErrorKind.FORBIDDEN),

    PICTURE_NOT_FOUND(ErrorKind.NOT_FOUND),
    ACCOUNT_NOT_FOUND(ErrorKind.NOT_FOUND),
    SESSION_NOT_FOUND(ErrorKind.NOT_FOUND),
    TWEET_NOT_FOUND(ErrorKind.NOT_FOUND),
    BOARD_NOT_FOUND(ErrorKind.NOT_FOUND),
    ARTICLE_NOT_FOUND(ErrorKind.NOT_FOUND),
    REVISION_NOT_FOUND(ErrorKind.NOT_FOUND),
    COMMENT_NOT_FOUND(ErrorKind.NOT_FOUND),

    HANDLE_TAKEN(ErrorKind.CONFLICT),
    EMAIL_TAKEN(ErrorKind.CONFLICT),
    HANDLE_RESERVED(ErrorKind.CONFLICT),
    LAST_ADMIN(ErrorKind.CONFLICT),
    BOARD_SLUG_TAKEN(ErrorKind.CONFLICT),
    TOO_MANY_PINNED(ErrorKind.CONFLICT),

    ARTICLE_CHANGED(ErrorKind.STALE),

    TOO_MANY_REQUESTS(ErrorKind.TOO_MANY),

    TOO_MANY_PICTURES(ErrorKind.UNAVAILABLE),
    PICTURE_STORE_UNAVAILABLE(ErrorKind.UNAVAILABLE),
    STORAGE_FULL(ErrorKind.UNAVAILABLE),
    SERVICE_UNAVAILABLE(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    ErrorCode(ErrorKind kind) {
        this.kind = kind;
    }

    /** The category of the refusal. */
    public ErrorKind kind() {
        return kind;
    }
}
