package io.miniter.application.session;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions that have not ended. */
public interface Sessions {

    /**
     * Adds a new session after the password was verified. Beyond {@link Session#MAX_OF_AN_ACCOUNT}, the least recently
     * used ones end.
     *
     * @param proven the hash that the password was compared with
     * @throws io.miniter.domain.shared.DomainException {@code LOGIN_FAILED} if the account no longer exists or its
     *     password was changed concurrently, so that a login cannot bypass a password change
     */
    void add(Session session, PasswordHash proven);

    /** The session of this refresh token's family, locked for update until the transaction ends. */
    Optional<Session> findForRefresh(RefreshTokenHash presented);

    /** Updates the stored session. No-op if it has ended. */
    void update(Session session);

    /** Whether the session, of this account, has not ended. */
    boolean exists(SessionId id, AccountId accountId);

    /**
     * The account's sessions that are in use, newest first.
     *
     * @param usedSince leaves out those that were last used before
     * @return up to {@link PageRequest#fetchSize()} of them
     */
    List<Session> of(AccountId accountId, Instant usedSince, PageRequest request);

    /** Ends one session of this account; {@code true} if there was one. */
    boolean end(SessionId id, AccountId accountId);

    /** Ends every session of this account but one. */
    void endAllBut(SessionId kept, AccountId accountId);

    /** Ends every session of this account. */
    void endAll(AccountId accountId);
}
