package io.miniter.domain.board;

import io.miniter.domain.shared.PlainText;

/**
 * The name of a board: 1 to 50 code points on one line.
 *
 * @param value the name, trimmed, NFC
 */
public record BoardName(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 50;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public BoardName {
        value = PlainText.required(PlainText.line(value, MAX_LENGTH));
    }
}
