package io.miniter.domain.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** A follow of one account by another. At most one per ordered pair; ids order the follows of an account by time. */
public final class Follow {

    private final FollowId id;
    private final AccountId followerId;
    private final AccountId followeeId;

    private Follow(FollowId id, AccountId followerId, AccountId followeeId) {
        this.id = id;
        this.followerId = followerId;
        this.followeeId = followeeId;
    }

    /**
     * A new follow.
     *
     * @throws DomainException {@code CANNOT_FOLLOW_YOURSELF}
     */
    public static Changed<Follow, AccountFollowed> start(FollowId id, AccountId followerId, AccountId followeeId) {
        if (followerId.equals(followeeId)) {
            throw new DomainException(ErrorCode.CANNOT_FOLLOW_YOURSELF);
        }
        return new Changed<>(new Follow(id, followerId, followeeId), new AccountFollowed(followerId, followeeId));
    }

    public FollowId id() {
        return id;
    }

    /** The following account. */
    public AccountId followerId() {
        return followerId;
    }

    /** The followed account. */
    public AccountId followeeId() {
        return followeeId;
    }
}
