package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Like an article, or no longer. */
public interface LikeArticle {

    /**
     * Likes the article. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void like(Command command);

    /**
     * Takes the like back. No-op if not liked.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void unlike(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
