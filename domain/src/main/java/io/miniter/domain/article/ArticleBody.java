package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;

/**
 * What an article says, in Markdown: 1 to 50,000 code points.
 *
 * @param markdown the text as it was written, NFC, without blank lines around it
 */
public record ArticleBody(String markdown) {

    /** The most code points. */
    public static final int MAX_LENGTH = 50_000;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleBody {
        markdown = PlainText.required(PlainText.source(markdown, MAX_LENGTH));
    }
}
