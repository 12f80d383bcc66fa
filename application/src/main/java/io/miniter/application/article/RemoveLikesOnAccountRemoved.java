package io.miniter.application.article;

import io.miniter.application.event.InTransaction;
import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.domain.article.ArticleId;

/** Removes the account's likes of articles. */
final class RemoveLikesOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Likes<ArticleId> likes;

    RemoveLikesOnAccountRemoved(Likes<ArticleId> likes) {
        this.likes = likes;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 4;
    }

    @Override
    public void react(AccountRemoved event) {
        likes.removeAllBy(event.account());
    }
}
