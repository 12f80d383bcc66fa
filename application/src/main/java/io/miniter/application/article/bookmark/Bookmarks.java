package io.miniter.application.article.bookmark;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;

/** All bookmarks. */
public interface Bookmarks {

    /**
     * Adds the bookmark. Idempotent.
     *
     * @param position its place in the account's list: a new id
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     no longer exists
     */
    void add(long position, ArticleId article, AccountId account);

    /**
     * Removes the bookmark. No-op if not bookmarked.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void remove(ArticleId article, AccountId account);
}
