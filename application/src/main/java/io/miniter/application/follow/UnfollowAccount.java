package io.miniter.application.follow;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;

/** Stop reading somebody's tweets. */
public interface UnfollowAccount {

    /**
     * Unfollows the account. Doing it twice is no error.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    void unfollowAccount(Command command);

    /** The decision. */
    record Command(Actor actor, Handle followee) {}
}
