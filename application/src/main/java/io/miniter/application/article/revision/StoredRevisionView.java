package io.miniter.application.article.revision;

/**
 * A revision of an article, as it is stored.
 *
 * @param revision all but the body
 * @param body the Markdown
 */
public record StoredRevisionView(RevisionView revision, String body) {}
