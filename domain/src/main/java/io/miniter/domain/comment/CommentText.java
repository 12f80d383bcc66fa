package io.miniter.domain.comment;

import io.miniter.domain.shared.PlainText;

/**
 * What a comment says: 1 to 2,000 code points, in lines.
 *
 * @param value the text, trimmed, NFC
 */
public record CommentText(String value) {

    /** The most code points. */
    public static final int MAX_LENGTH = 2_000;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public CommentText {
        value = PlainText.required(PlainText.lines(value, MAX_LENGTH));
    }
}
