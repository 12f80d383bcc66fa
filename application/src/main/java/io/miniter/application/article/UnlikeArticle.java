package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** No longer like an article. */
public interface UnlikeArticle {

    /**
     * Takes the like back. Whoever does not like it goes on not doing so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void unlikeArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
