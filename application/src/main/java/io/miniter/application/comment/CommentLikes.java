package io.miniter.application.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.comment.CommentId;

/** Who likes which comment. */
public interface CommentLikes {

    /**
     * Adds the like and counts it. Where it is there already, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}, also for a deleted one;
     *     {@code SESSION_ENDED} if the account is gone
     */
    void add(CommentId comment, AccountId account);

    /**
     * Removes the like and counts it. Where there is none, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code COMMENT_NOT_FOUND}, also for a deleted one
     */
    void remove(CommentId comment, AccountId account);

    /** Removes all likes of an account; each comment has one less. */
    void removeAllBy(AccountId account);
}
