package io.miniter.application.session;

import io.miniter.domain.session.RefreshToken;

/** Carry a session on with its refresh token, which is used up by it. */
public interface RefreshSession {

    /**
     * Refreshes the session. Whoever refreshes needs no long-lived access token: the new one lives for
     * {@link io.miniter.domain.session.AccessTokenLifetime#STANDARD}.
     *
     * @return both tokens, new
     * @throws io.miniter.domain.shared.DomainException {@code REFRESH_TOKEN_INVALID} for a token of no session;
     *     {@code REFRESH_TOKEN_REUSED} for one that was used before, which ends the session, because one of the two
     *     users is not its owner; {@code SESSION_ENDED} if it was idle for too long
     */
    SessionTokens refreshSession(RefreshToken presented);
}
