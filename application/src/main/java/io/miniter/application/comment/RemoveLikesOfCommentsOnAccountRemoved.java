package io.miniter.application.comment;

import io.miniter.application.event.InTransaction;
import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.domain.comment.CommentId;

/** Removes the account's likes of comments. */
final class RemoveLikesOfCommentsOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Likes<CommentId> likes;

    RemoveLikesOfCommentsOnAccountRemoved(Likes<CommentId> likes) {
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
