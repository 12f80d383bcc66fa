package io.miniter.application.shared;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;

/**
 * Who is asking: an account, through one of its sessions.
 *
 * @param accountId the account
 * @param sessionId the session that proves it
 */
public record Actor(AccountId accountId, SessionId sessionId) {}
