package io.miniter.application.article.bookmark;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Put an article among one's bookmarks, or take it out. */
public interface BookmarkArticle {

    /**
     * Adds the bookmark. An article that is there already keeps its place.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
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
