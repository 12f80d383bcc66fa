package io.miniter.domain.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;

/**
 * An account has followed another. Also published if it did already.
 *
 * @param follower the following account
 * @param followee the followed account
 */
public record AccountFollowed(AccountId follower, AccountId followee) implements DomainEvent {}
