package io.miniter.testkit.comment;

import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.CommentLike;

/** Who likes which comment, in memory. */
public final class InMemoryCommentLikes implements Likes<CommentId> {

    private final BoardStore store;

    public InMemoryCommentLikes(BoardStore store) {
        this.store = store;
    }

    @Override
    public Class<CommentId> kind() {
        return CommentId.class;
    }

    @Override
    public void add(CommentId comment, AccountId account) {
        checkIsThere(comment);
        if (!store.accounts().containsKey(account)) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        store.commentLikes().add(new CommentLike(comment, account));
    }

    @Override
    public void remove(CommentId comment, AccountId account) {
        checkIsThere(comment);
        store.commentLikes().remove(new CommentLike(comment, account));
    }

    @Override
    public void removeAllBy(AccountId account) {
        store.commentLikes().removeIf(like -> like.accountId().equals(account));
    }

    private void checkIsThere(CommentId comment) {
        if (store.undeletedComment(comment).isEmpty()) {
            throw new DomainException(ErrorCode.COMMENT_NOT_FOUND);
        }
    }
}
