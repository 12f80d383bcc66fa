package io.miniter.domain.follow;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;

/**
 * One account reads another from now on. Also published when it did so already.
 *
 * @param follower the one who reads
 * @param followee the one who is read
 */
public record AccountFollowed(AccountId follower, AccountId followee) implements DomainEvent {}
