package io.miniter.application.article;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** What the account liked among articles is no longer counted. */
final class RemoveLikesOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Likes likes;

    RemoveLikesOnAccountRemoved(Likes likes) {
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
