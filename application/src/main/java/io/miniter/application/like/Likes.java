package io.miniter.application.like;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.like.Likeable;

/**
 * Who likes which of one kind of things. The feature that the things belong to stores their likes, beside what it
 * counts of them.
 */
public interface Likes<T extends Likeable> {

    /** The kind. */
    Class<T> kind();

    /**
     * Adds the like and counts it. No-op if it is there already.
     *
     * @throws io.miniter.domain.shared.DomainException the kind's {@code …_NOT_FOUND}, also for what was deleted;
     *     {@code SESSION_ENDED} if the account is gone
     */
    void add(T target, AccountId account);

    /**
     * Removes the like and counts it. No-op if there is none.
     *
     * @throws io.miniter.domain.shared.DomainException the kind's {@code …_NOT_FOUND}, also for what was deleted
     */
    void remove(T target, AccountId account);

    /** Removes all likes of an account; each of the things has one less. */
    void removeAllBy(AccountId account);
}
