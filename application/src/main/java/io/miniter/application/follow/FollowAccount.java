package io.miniter.application.follow;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;

/** Read somebody's tweets in one's own timeline from now on, or no longer. */
public interface FollowAccount {

    /**
     * Follows the account. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} or {@code CANNOT_FOLLOW_YOURSELF};
     *     {@code SESSION_ENDED} if the follower is gone
     */
    void follow(Command command);

    /**
     * Unfollows the account. No-op if it is not followed.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    void unfollow(Command command);

    /** Who follows whom. */
    record Command(Actor actor, Handle followee) {}
}
