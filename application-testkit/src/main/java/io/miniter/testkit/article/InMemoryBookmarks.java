package io.miniter.testkit.article;

import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.Bookmark;

/** Who wants to find which article again, in memory. */
public final class InMemoryBookmarks implements Bookmarks {

    private final BoardStore store;

    public InMemoryBookmarks(BoardStore store) {
        this.store = store;
    }

    @Override
    public void add(long position, ArticleId article, AccountId account) {
        checkIsThere(article);
        if (!store.accounts().containsKey(account)) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        Bookmark bookmark = new Bookmark(article, account);
        if (!store.bookmarks().containsValue(bookmark)) {
            store.bookmarks().put(position, bookmark);
        }
    }

    @Override
    public void remove(ArticleId article, AccountId account) {
        checkIsThere(article);
        store.bookmarks().values().remove(new Bookmark(article, account));
    }

    private void checkIsThere(ArticleId article) {
        if (store.article(article).isEmpty()) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
    }
}
