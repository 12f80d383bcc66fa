package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;

/**
 * The body of an article in Markdown: 1 to 50,000 code points.
 *
 * @param markdown the source text, NFC, without leading and trailing blank lines
 */
public record ArticleBody(String markdown) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 50_000;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleBody {
        markdown = PlainText.required(PlainText.source(markdown, MAX_LENGTH));
    }
}
