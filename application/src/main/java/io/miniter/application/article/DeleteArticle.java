package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.ExpectedVersion;

/** Delete an article. A moderator can restore it for a while. */
public interface DeleteArticle {

    /**
     * Deletes the article.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND, NOT_THE_AUTHOR};
     *     {@code ARTICLE_CHANGED} if its version is not among the expected ones
     */
    void deleteArticle(Command command);

    /** The article, with the versions that the actor expects. */
    record Command(Actor actor, ArticleId articleId, ExpectedVersion expected) {}
}
