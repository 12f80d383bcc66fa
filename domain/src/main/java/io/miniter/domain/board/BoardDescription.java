package io.miniter.domain.board;

import io.miniter.domain.shared.PlainText;

/**
 * The description of a board: 0 to 300 code points, multi-line.
 *
 * @param value the text, trimmed, NFC; may be empty
 */
public record BoardDescription(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 300;

    /** The empty description. */
    public static final BoardDescription EMPTY = new BoardDescription("");

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public BoardDescription {
        value = PlainText.lines(value, MAX_LENGTH);
    }
}
