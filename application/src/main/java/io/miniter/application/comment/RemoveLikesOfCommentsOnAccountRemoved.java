package io.miniter.application.comment;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** What the account liked among comments is no longer counted. */
final class RemoveLikesOfCommentsOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final CommentLikes likes;

    RemoveLikesOfCommentsOnAccountRemoved(CommentLikes likes) {
        this.likes = likes;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 5;
    }

    @Override
    public void react(AccountRemoved event) {
        likes.removeAllBy(event.account());
    }
}
