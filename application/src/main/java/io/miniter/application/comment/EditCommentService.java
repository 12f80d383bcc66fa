package io.miniter.application.comment;

import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = {})
final class EditCommentService implements EditComment {

    private final Comments comments;
    private final CommentViews views;
    private final InstantSource clock;

    EditCommentService(Comments comments, CommentViews views, InstantSource clock) {
        this.comments = comments;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public CommentView editComment(Command command) {
        AccountId editor = command.actor().accountId();
        Comment comment = comments.accessForChange(command.commentId(), editor)
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND))
                .permit(BoardAction.EDIT_COMMENT);
        comments.update(comment.edit(command.text(), clock.instant()));
        return views.find(comment.id(), editor).orElseThrow().toView();
    }
}
