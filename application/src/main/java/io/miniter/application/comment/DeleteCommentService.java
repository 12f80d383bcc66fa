package io.miniter.application.comment;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.ARTICLES)
final class DeleteCommentService implements DeleteComment {

    private final Comments comments;

    DeleteCommentService(Comments comments) {
        this.comments = comments;
    }

    @Override
    public void deleteComment(Command command) {
        comments.remove(
                comments.accessForChange(command.commentId(), command.actor().accountId())
                        .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND))
                        .permit(BoardAction.DELETE_COMMENT));
    }
}
