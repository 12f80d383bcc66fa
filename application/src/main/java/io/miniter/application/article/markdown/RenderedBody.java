package io.miniter.application.article.markdown;

/**
 * A rendered body of an article.
 *
 * @param html CommonMark with tables, strikethrough and autolinks as HTML, sanitised: no script, style, form, frame or
 *     event handler; links to {@code http}, {@code https}, {@code mailto} and relative addresses only, with
 *     {@code rel="nofollow noopener noreferrer ugc"}; images from this server only
 * @param text the body without markup, on one line, with single spaces; may be empty
 * @param edition the {@link MarkdownRenderer#edition()} that made it
 */
public record RenderedBody(String html, String text, int edition) {}
