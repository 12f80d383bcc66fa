package io.miniter.domain.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;

/**
 * One account has stopped reading another.
 *
 * @param follower the one who reads
 * @param followee the one who is read
 */
public record AccountUnfollowed(AccountId follower, AccountId followee) implements DomainEvent {}
