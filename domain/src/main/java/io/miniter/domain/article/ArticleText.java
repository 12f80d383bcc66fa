package io.miniter.domain.article;

/**
 * What an article says: all that its author writes, and that a revision keeps.
 *
 * @param title its title
 * @param summary what it is about
 * @param body the Markdown
 * @param tags the words under which it is found
 */
public record ArticleText(ArticleTitle title, ArticleSummary summary, ArticleBody body, Tags tags) {}
