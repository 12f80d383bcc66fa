package io.miniter.domain.article;

/**
 * The editable content of an article, which revisions keep.
 *
 * @param title its title
 * @param summary its summary
 * @param body the Markdown
 * @param tags its tags
 */
public record ArticleText(ArticleTitle title, ArticleSummary summary, ArticleBody body, Tags tags) {}
