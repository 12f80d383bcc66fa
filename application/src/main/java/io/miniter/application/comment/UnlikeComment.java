package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;

/** No longer like a comment. */
public interface UnlikeComment {

    /**
     * Takes the like back. Whoever does not like it goes on not doing so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}
     */
    void unlikeComment(Command command);

    /** Which comment. */
    record Command(Actor actor, CommentId commentId) {}
}
