package io.miniter.application.comment;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, which needs no transaction: what is counted is held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class UnlikeCommentService implements UnlikeComment {

    private final CommentLikes likes;

    UnlikeCommentService(CommentLikes likes) {
        this.likes = likes;
    }

    @Override
    public void unlikeComment(Command command) {
        likes.remove(command.commentId(), command.actor().accountId());
    }
}
