package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;

/** Like a comment, or no longer. */
public interface LikeComment {

    /**
     * Likes the comment. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void like(Command command);

    /**
     * Takes the like back. No-op if not liked.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}
     */
    void unlike(Command command);

    /** Which comment. */
    record Command(Actor actor, CommentId commentId) {}
}
