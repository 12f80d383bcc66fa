package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;

/** Like a comment. */
public interface LikeComment {

    /**
     * Likes the comment. Whoever does already goes on doing so.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}; {@code SESSION_ENDED} if the account
     *     is gone
     */
    void likeComment(Command command);

    /** Which comment. */
    record Command(Actor actor, CommentId commentId) {}
}
