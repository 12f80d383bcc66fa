package io.miniter.application.article.bookmark;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;

/** Who wants to find which article again. */
public interface Bookmarks {

    /**
     * Adds the bookmark. Where it is there already, nothing changes.
     *
     * @param position where it stands in the account's list; an id that was never used
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void add(long position, ArticleId article, AccountId account);

    /**
     * Removes the bookmark. Where there is none, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void remove(ArticleId article, AccountId account);
}
