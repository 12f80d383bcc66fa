package io.miniter.domain.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;

/**
 * An account has unfollowed another.
 *
 * @param follower the following account
 * @param followee the followed account
 */
public record AccountUnfollowed(AccountId follower, AccountId followee) implements DomainEvent {}
