package io.miniter.application.article.moderation;

import io.miniter.application.article.FullArticleView;
import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Restore a deleted article. */
public interface RestoreArticle {

    /**
     * Restores the article. No-op if it is not deleted.
     *
     * @return the article as the actor sees it
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}, also for one that was deleted too
     *     long ago; {@code MODERATORS_ONLY}
     */
    FullArticleView restoreArticle(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
