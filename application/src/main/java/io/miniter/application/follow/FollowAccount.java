package io.miniter.application.follow;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;

/** Read somebody's tweets in one's own timeline from now on. */
public interface FollowAccount {

    /**
     * Follows the account. Doing it twice is no error.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} or {@code CANNOT_FOLLOW_YOURSELF};
     *     {@code SESSION_ENDED} if the follower is gone
     */
    void followAccount(Command command);

    /** The decision. */
    record Command(Actor actor, Handle followee) {}
}
