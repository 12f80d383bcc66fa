package io.miniter.application.comment;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, which needs no transaction: what is counted is held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class LikeCommentService implements LikeComment {

    private final CommentLikes likes;

    LikeCommentService(CommentLikes likes) {
        this.likes = likes;
    }

    @Override
    public void like(Command command) {
        likes.add(command.commentId(), command.actor().accountId());
    }

    @Override
    public void unlike(Command command) {
        likes.remove(command.commentId(), command.actor().accountId());
    }
}
