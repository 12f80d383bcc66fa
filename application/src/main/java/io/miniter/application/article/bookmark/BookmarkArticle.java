package io.miniter.application.article.bookmark;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Bookmark an article, or remove the bookmark. */
public interface BookmarkArticle {

    /**
     * Adds the bookmark. Idempotent: an existing bookmark keeps its place.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     no longer exists
     */
    void bookmark(Command command);

    /**
     * Removes the bookmark. No-op if not bookmarked.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void removeBookmark(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
