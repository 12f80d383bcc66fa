package io.miniter.application.article.markdown;

import io.miniter.domain.article.ArticleBody;

/**
 * Renders Markdown as sanitized HTML. Takes time linear in the length of the input, and never throws on any input: what
 * is not valid Markdown is rendered as text.
 */
public interface MarkdownRenderer {

    /** The body as sanitized HTML, and as plain text. */
    RenderedBody render(ArticleBody body);

    /**
     * The edition of the rendering rules, at least 1. Incremented whenever the output for the same input changes, so
     * that stored HTML of an older edition is rendered again before it is served.
     */
    int edition();
}
