package io.miniter.domain.tweet;

import io.miniter.domain.shared.PlainText;

/**
 * What a tweet says: 1 to 300 code points, in lines.
 *
 * @param value the text, trimmed, NFC
 */
public record TweetText(String value) {

    /** The most code points. */
    public static final int MAX_LENGTH = 300;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public TweetText {
        value = PlainText.required(PlainText.lines(value, MAX_LENGTH));
    }
}
