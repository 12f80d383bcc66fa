package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tags;
import io.miniter.domain.shared.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** Edit an article. */
public interface EditArticle {

    /**
     * Edits the article. The previous text is kept as a revision. No-op for an unchanged text.
     *
     * @return the article as the actor sees it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, NOT_THE_AUTHOR, BOARD_ARCHIVED};
     *     {@code ARTICLE_CHANGED} if its version is not among the expected ones
     */
    FullArticleView editArticle(Command command);

    /** The changes; {@code null} keeps a value. */
    record Command(
            Actor actor,
            ArticleId articleId,
            ExpectedVersion expected,
            @Nullable ArticleTitle title,
            @Nullable RequestedSummary summary,
            @Nullable ArticleBody body,
            @Nullable Tags tags) {}
}
