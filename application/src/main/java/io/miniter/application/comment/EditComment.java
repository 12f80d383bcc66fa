package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;

/** Edit a comment. */
public interface EditComment {

    /**
     * Edits the comment. No-op for an unchanged text.
     *
     * @return the comment as the actor sees it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND, NOT_THE_AUTHOR} or
     *     {@code BOARD_ARCHIVED}
     */
    CommentView editComment(Command command);

    /** The comment and its new text. */
    record Command(Actor actor, CommentId commentId, CommentText text) {}
}
