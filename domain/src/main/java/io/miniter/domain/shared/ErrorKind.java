package io.miniter.domain.shared;

/** What sort of refusal an {@link ErrorCode} is. Each driving adapter says what a kind looks like to its callers. */
public enum ErrorKind {
    /** The request was understood and breaks a rule. */
    INVALID,
    /** Nobody, or nobody that can be believed, is asking. */
    UNAUTHENTICATED,
    /** The one who asks is known and may not do this. */
    FORBIDDEN,
    /** What is asked for does not exist, or no longer. */
    NOT_FOUND,
    /** Something that already exists stands in the way. */
    CONFLICT,
    /** What is asked for was decided on a state that is not the present one any more. */
    STALE,
    /** What was sent is larger than what is taken. */
    TOO_LARGE,
    /** Whoever asks has asked too often; the same request may succeed later. */
    TOO_MANY,
    /** It cannot be done now; the same request may succeed later. */
    UNAVAILABLE
}
