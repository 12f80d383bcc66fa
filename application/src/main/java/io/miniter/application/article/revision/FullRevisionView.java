package io.miniter.application.article.revision;

/**
 * A revision of an article.
 *
 * @param revision all but the body
 * @param body the Markdown
 * @param bodyHtml the body as sanitized HTML
 */
public record FullRevisionView(RevisionView revision, String body, String bodyHtml) {}
