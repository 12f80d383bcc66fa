package io.miniter.application.shared;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: an account, through one of its sessions.
 *
 * @param accountId the account
 * @param sessionId the session that proves it
 */
public record Actor(AccountId accountId, SessionId sessionId) {

    /** The account of a reader; {@code null} for a reader without one. */
    public static @Nullable AccountId idOf(@Nullable Actor reader) {
        return reader == null ? null : reader.accountId();
    }
}
