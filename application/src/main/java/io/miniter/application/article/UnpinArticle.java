package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Put a pinned article back among the others of its board. */
public interface UnpinArticle {

    /**
     * Unpins the article. One that is not pinned stays so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY}
     */
    void unpinArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
