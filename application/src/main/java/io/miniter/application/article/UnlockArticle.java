package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Let an article take comments again. */
public interface UnlockArticle {

    /**
     * Unlocks the article. One that is not locked stays so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void unlockArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
