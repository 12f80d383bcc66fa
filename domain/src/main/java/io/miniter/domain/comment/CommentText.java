package io.miniter.domain.comment;

import io.miniter.domain.shared.PlainText;

/**
 * The text of a comment: 1 to 2,000 code points, multi-line.
 *
 * @param value the text, trimmed, NFC
 */
public record CommentText(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 2_000;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public CommentText {
        value = PlainText.required(PlainText.lines(value, MAX_LENGTH));
    }
}
