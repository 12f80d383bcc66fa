package io.miniter.testkit.follow;

import io.miniter.application.follow.Follows;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryStore;

/** All follows, in memory. */
public final class InMemoryFollows implements Follows {

    private final InMemoryStore store;

    public InMemoryFollows(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Follow follow) {
        if (!store.accounts().containsKey(follow.followerId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        if (!store.accounts().containsKey(follow.followeeId())) {
            throw new DomainException(ErrorCode.ACCOUNT_NOT_FOUND);
        }
        if (!store.follows(follow.followerId(), follow.followeeId())) {
            store.follows().put(follow.id().value(), follow);
        }
    }

    @Override
    public boolean remove(AccountId followerId, AccountId followeeId) {
        return store.follows()
                .values()
                .removeIf(follow -> follow.followerId().equals(followerId)
                        && follow.followeeId().equals(followeeId));
    }

    @Override
    public void removeAllBy(AccountId account) {
        store.follows()
                .values()
                .removeIf(follow -> follow.followerId().equals(account)
                        || follow.followeeId().equals(account));
    }
}
