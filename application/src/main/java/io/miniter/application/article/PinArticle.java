package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Put an article in front of the others of its board. */
public interface PinArticle {

    /**
     * Pins the article. One that is pinned already stays so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND} or {@code MODERATORS_ONLY};
     *     {@code TOO_MANY_PINNED}
     */
    void pinArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
