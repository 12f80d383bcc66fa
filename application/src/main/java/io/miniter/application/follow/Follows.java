package io.miniter.application.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;

/** All follows. */
public interface Follows {

    /**
     * Adds the follow and counts it on both sides. Where the pair is there already, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} if the followed account is gone;
     *     {@code SESSION_ENDED} if the follower is
     */
    void add(Follow follow);

    /**
     * Removes the follow of this pair and counts it on both sides. Where there is none, nothing changes.
     *
     * @return whether there was one
     */
    boolean remove(AccountId followerId, AccountId followeeId);

    /** Removes all follows of the account, on either side, and counts them. */
    void removeAllBy(AccountId account);
}
