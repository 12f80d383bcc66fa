package io.miniter.application.article.markdown;

import io.miniter.domain.article.ArticleBody;

/**
 * Turns what people write into what browsers may show. Whatever is written, it answers in a time that grows no faster
 * than the text, and never refuses: what it does not take as Markdown it shows as text.
 */
public interface MarkdownRenderer {

    /** The body as sanitized HTML, and as plain text. */
    RenderedBody render(ArticleBody body);

    /**
     * Which rules a text is rendered by, 1 or more. It is raised whenever the same text would be rendered otherwise, so
     * that stored HTML of older rules is rendered again before anybody sees it.
     */
    int edition();
}
