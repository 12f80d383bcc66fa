package io.miniter.domain.board;

import io.miniter.domain.shared.PlainText;

/**
 * What a board is for: 0 to 300 code points, in lines.
 *
 * @param value the text, trimmed, NFC; may be empty
 */
public record BoardDescription(String value) {

    /** The most code points. */
    public static final int MAX_LENGTH = 300;

    /** Of a board that says nothing of itself. */
    public static final BoardDescription EMPTY = new BoardDescription("");

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public BoardDescription {
        value = PlainText.lines(value, MAX_LENGTH);
    }
}
