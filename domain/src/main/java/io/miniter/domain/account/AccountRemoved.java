package io.miniter.domain.account;

import io.miniter.domain.shared.DomainEvent;
import java.time.Instant;

/**
 * An account is being deleted. Published in the transaction that removes it, before its row is deleted, so that each
 * feature can remove the account's data and correct its counts.
 *
 * @param account the account
 * @param at when
 */
public record AccountRemoved(AccountId account, Instant at) implements DomainEvent {}
