package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;

/** Delete a comment. */
public interface DeleteComment {

    /**
     * Deletes the comment. One with replies leaves a placeholder.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND} or {@code NOT_THE_AUTHOR}
     */
    void deleteComment(Command command);

    /** Which comment. */
    record Command(Actor actor, CommentId commentId) {}
}
