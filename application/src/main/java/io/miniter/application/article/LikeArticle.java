package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Like an article. */
public interface LikeArticle {

    /**
     * Likes the article. Whoever does already goes on doing so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void likeArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
