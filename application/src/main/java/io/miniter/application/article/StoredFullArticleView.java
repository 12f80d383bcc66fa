package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;

/**
 * An article as it is stored for readers.
 *
 * @param article all but the body
 * @param body the Markdown
 * @param bodyHtml the body as HTML
 * @param edition the {@link MarkdownRenderer#edition()} that made the HTML
 */
public record StoredFullArticleView(StoredArticleView article, String body, String bodyHtml, int edition) {}
