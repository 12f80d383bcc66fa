package io.miniter.domain.account;

import io.miniter.domain.shared.PlainText;

/**
 * What somebody says of themselves: up to 300 code points, in lines.
 *
 * @param value the text, trimmed, NFC; may be empty
 */
public record Bio(String value) {

    /** The most code points. */
    public static final int MAX_LENGTH = 300;

    /** Of somebody who says nothing. */
    public static final Bio EMPTY = new Bio("");

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public Bio {
        value = PlainText.lines(value, MAX_LENGTH);
    }
}
