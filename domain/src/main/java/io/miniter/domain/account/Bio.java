package io.miniter.domain.account;

import io.miniter.domain.shared.PlainText;

/**
 * The bio of an account: up to 300 code points, multi-line.
 *
 * @param value the text, trimmed, NFC; may be empty
 */
public record Bio(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 300;

    /** The empty bio. */
    public static final Bio EMPTY = new Bio("");

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public Bio {
        value = PlainText.lines(value, MAX_LENGTH);
    }
}
