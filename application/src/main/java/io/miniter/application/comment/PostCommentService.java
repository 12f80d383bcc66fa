package io.miniter.application.comment;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** Reads after the transaction: while counts are held that others wait for, nothing else is done. */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class PostCommentService implements PostComment {

    private final AddComment addComment;
    private final CommentViews views;

    PostCommentService(AddComment addComment, CommentViews views) {
        this.addComment = addComment;
        this.views = views;
    }

    @Override
    public CommentView postComment(Command command) {
        CommentId id = addComment.addComment(command);
        return views.find(id, command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND));
    }
}
