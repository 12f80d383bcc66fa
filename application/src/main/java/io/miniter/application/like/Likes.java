package io.miniter.application.like;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.like.Likeable;

/** The likes of one kind of target. The feature that owns the targets stores their likes and like counts. */
public interface Likes<T extends Likeable> {

    /** The kind. */
    Class<T> kind();

    /**
     * Adds the like and increments the count. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException the kind's {@code …_NOT_FOUND}, also if the target was deleted;
     *     {@code SESSION_ENDED} if the account no longer exists
     */
    void add(T target, AccountId account);

    /**
     * Removes the like and decrements the count. No-op if not liked.
     *
     * @throws io.miniter.domain.shared.DomainException the kind's {@code …_NOT_FOUND}, also if the target was deleted
     */
    void remove(T target, AccountId account);

    /** Removes all likes of an account and decrements the counts. */
    void removeAllBy(AccountId account);
}
