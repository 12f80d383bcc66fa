package io.miniter.domain.session;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;

/**
 * An account's password was changed.
 *
 * @param account the account
 * @param by the session that changed it
 */
public record PasswordChanged(AccountId account, SessionId by) implements DomainEvent {}
