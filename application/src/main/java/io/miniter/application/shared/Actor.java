package io.miniter.application.shared;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The authenticated caller: an account, through one of its sessions.
 *
 * @param accountId the account
 * @param sessionId the authenticated session
 * @param scopes the session's scopes
 */
public record Actor(AccountId accountId, SessionId sessionId, Scopes scopes) {

    /** An actor with all scopes, as of each session that began with a password. */
    public Actor(AccountId accountId, SessionId sessionId) {
        this(accountId, sessionId, Scopes.ALL);
    }

    /** The reader's account id; {@code null} for a reader without an account. */
    public static @Nullable AccountId idOf(@Nullable Actor reader) {
        return reader == null ? null : reader.accountId();
    }
}
