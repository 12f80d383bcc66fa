package io.miniter.application.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;

/** Who likes which article. */
public interface Likes {

    /**
     * Adds the like and counts it. Where it is there already, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void add(ArticleId article, AccountId account);

    /**
     * Removes the like and counts it. Where there is none, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ARTICLE_NOT_FOUND}
     */
    void remove(ArticleId article, AccountId account);

    /** Removes all likes of an account; each article has one less. */
    void removeAllBy(AccountId account);
}
