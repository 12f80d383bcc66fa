package io.miniter.domain.account;

import io.miniter.domain.shared.DomainEvent;
import java.time.Instant;

/**
 * An account is leaving. Published in the transaction that removes it and before its row is deleted, so that each
 * feature can take away what is the account's and correct its counts.
 *
 * @param account the account
 * @param at when
 */
public record AccountRemoved(AccountId account, Instant at) implements DomainEvent {}
