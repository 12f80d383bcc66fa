package io.miniter.domain.shared;

/** The category of an {@link ErrorCode}. Each driving adapter maps it to its protocol, such as an HTTP status. */
public enum ErrorKind {
    /** The request is well-formed and breaks a rule. */
    INVALID,
    /** Authentication is missing or invalid. */
    UNAUTHENTICATED,
    /** The caller is authenticated and lacks permission. */
    FORBIDDEN,
    /** The target does not exist, or no longer. */
    NOT_FOUND,
    /** The request conflicts with existing state. */
    CONFLICT,
    /** The expected version is outdated. */
    STALE,
    /** The content is too large. */
    TOO_LARGE,
    /** A rate limit is exceeded; the same request may succeed later. */
    TOO_MANY,
    /** Temporarily unavailable; the same request may succeed later. */
    UNAVAILABLE
}
