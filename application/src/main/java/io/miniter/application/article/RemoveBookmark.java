package io.miniter.application.article;

import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;

/** Take an article out of one's bookmarks. */
public interface RemoveBookmark {

    /**
     * Removes the bookmark. An article that is not there stays away.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void removeBookmark(Command command);

    /** Which article. */
    record Command(Actor actor, ArticleId articleId) {}
}
