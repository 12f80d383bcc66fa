package io.miniter.application.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;

/** All follows. */
public interface Follows {

    /**
     * Adds the follow and increments both accounts' counts. No-op if the pair exists.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} if the followed account no longer
     *     exists; {@code SESSION_ENDED} if the follower's account does not
     */
    void add(Follow follow);

    /**
     * Removes the follow of this pair and decrements both accounts' counts. No-op if there is none.
     *
     * @return whether there was one
     */
    boolean remove(AccountId followerId, AccountId followeeId);

    /** Removes all follows by and of the account, and decrements the other accounts' counts. */
    void removeAllBy(AccountId account);
}
