package io.miniter.domain.shared;

/** How a single value breaks its rule. The names are part of the public contract, as those of {@link ErrorCode} are. */
public enum ViolationCode {
    /** The value is missing, or nothing of it can be seen. */
    REQUIRED,
    /** Fewer code points, or a smaller number, than the bound. */
    TOO_SMALL,
    /** More code points, or a larger number, than the bound. */
    TOO_LARGE,
    /** More entries than the bound. */
    TOO_MANY,
    /** A character that may not stand in such a value. */
    ILLEGAL_CHARACTER,
    /** The value has not the form that it must have. */
    MALFORMED
}
