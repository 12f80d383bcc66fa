package io.miniter.testkit.article;

import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.Like;

/** Who likes which article, in memory. */
public final class InMemoryArticleLikes implements Likes<ArticleId> {

    private final BoardStore store;

    public InMemoryArticleLikes(BoardStore store) {
        this.store = store;
    }

    @Override
    public Class<ArticleId> kind() {
        return ArticleId.class;
    }

    @Override
    public void add(ArticleId article, AccountId account) {
        checkIsThere(article);
        if (!store.accounts().containsKey(account)) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        store.likes().add(new Like(article, account));
    }

    @Override
    public void remove(ArticleId article, AccountId account) {
        checkIsThere(article);
        store.likes().remove(new Like(article, account));
    }

    @Override
    public void removeAllBy(AccountId account) {
        store.likes().removeIf(like -> like.accountId().equals(account));
    }

    private void checkIsThere(ArticleId article) {
        if (store.article(article).isEmpty()) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
    }
}
