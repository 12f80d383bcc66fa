package io.miniter.domain.shared;

/** The bounds of every id: positive and below 2^53, so that a JavaScript number holds it exactly. */
public final class Id {

    /** The largest id: 2^53 - 1. */
    public static final long MAX = (1L << 53) - 1;

    private Id() {}

    /** Returns the value; refuses one outside 1 to {@link #MAX} as {@code MALFORMED}. */
    public static long checked(long value) {
        if (value < 1 || value > MAX) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
        return value;
    }
}
