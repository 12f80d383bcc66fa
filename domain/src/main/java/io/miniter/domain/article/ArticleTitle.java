package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;

/**
 * The title of an article: 1 to 200 code points on one line.
 *
 * @param value the title, trimmed, NFC
 */
public record ArticleTitle(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 200;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleTitle {
        value = PlainText.required(PlainText.line(value, MAX_LENGTH));
    }
}
