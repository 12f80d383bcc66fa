package io.miniter.domain.shared;

/** Kinds of constraint violations. The names are part of the public contract, as those of {@link ErrorCode} are. */
public enum ViolationCode {
    /** The value is missing or has no visible character. */
    REQUIRED,
    /** Fewer code points, or a smaller number, than the bound. */
    TOO_SMALL,
    /** More code points, or a larger number, than the bound. */
    TOO_LARGE,
    /** More entries than the bound. */
    TOO_MANY,
    /** A character that the value must not contain. */
    ILLEGAL_CHARACTER,
    /** The value has the wrong format. */
    MALFORMED
}
