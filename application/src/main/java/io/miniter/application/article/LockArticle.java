package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Let an article take no more comments. */
public interface LockArticle {

    /**
     * Locks the article. One that is locked already stays so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void lockArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
