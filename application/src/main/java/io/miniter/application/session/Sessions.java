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
     * Adds a new session of somebody who has proved that they know the password. Of more than
     * {@link Session#MAX_OF_AN_ACCOUNT}, those that were unused longest end.
     *
     * @param proven the hash that the password was compared with
     * @throws io.miniter.domain.shared.DomainException {@code LOGIN_FAILED} if the account is gone, or has another
     *     password by now: a login must not outrun the change that was made to lock it out
     */
    void add(Session session, PasswordHash proven);

    /** The session of this refresh token's family, held against other changes until the use case ends. */
    Optional<Session> findForRefresh(RefreshTokenHash presented);

    /** Stores the session as it is now. Does nothing for one that has ended. */
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

    /** Ends one session of this account; says whether there was one. */
    boolean end(SessionId id, AccountId accountId);

    /** Ends every session of this account but one. */
    void endAllBut(SessionId kept, AccountId accountId);

    /** Ends every session of this account. */
    void endAll(AccountId accountId);
}
