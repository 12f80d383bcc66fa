package io.miniter.application.article.moderation;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Pin an article on its board, or unpin it. */
public interface PinArticle {

    /**
     * Pins the article. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY};
     *     {@code TOO_MANY_PINNED}
     */
    void pin(Command command);

    /**
     * Unpins the article. No-op if not pinned.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void unpin(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
