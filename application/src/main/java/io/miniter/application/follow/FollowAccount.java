package io.miniter.application.follow;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;

/** Follow or unfollow an account. */
public interface FollowAccount {

    /**
     * Follows the account. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} or {@code CANNOT_FOLLOW_YOURSELF};
     *     {@code SESSION_ENDED} if the follower's account no longer exists
     */
    void follow(Command command);

    /**
     * Unfollows the account. No-op if it is not followed.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    void unfollow(Command command);

    /** The follower and the followee. */
    record Command(Actor actor, Handle followee) {}
}
