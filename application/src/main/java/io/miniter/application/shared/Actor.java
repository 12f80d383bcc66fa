package io.miniter.application.shared;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: an account, through one of its sessions.
 *
 * @param accountId the account
 * @param sessionId the session that proves it
 * @param scopes what the session may be used for
 */
public record Actor(AccountId accountId, SessionId sessionId, Scopes scopes) {

    /** An account through a session that may be used for everything, as each is that began with a password. */
    public Actor(AccountId accountId, SessionId sessionId) {
        this(accountId, sessionId, Scopes.ALL);
    }

    /** The account of a reader; {@code null} for a reader without one. */
    public static @Nullable AccountId idOf(@Nullable Actor reader) {
        return reader == null ? null : reader.accountId();
    }
}
