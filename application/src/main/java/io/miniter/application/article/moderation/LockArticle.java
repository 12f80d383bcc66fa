package io.miniter.application.article.moderation;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Lock or unlock an article for comments. */
public interface LockArticle {

    /**
     * Locks the article. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void lock(Command command);

    /**
     * Unlocks the article. No-op if not locked.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void unlock(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
