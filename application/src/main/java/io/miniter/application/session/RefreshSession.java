package io.miniter.application.session;

import io.miniter.domain.session.RefreshToken;

/** Refresh a session with its single-use refresh token. */
public interface RefreshSession {

    /**
     * Refreshes the session. The new access token has the lifetime
     * {@link io.miniter.domain.session.AccessTokenLifetime#STANDARD}.
     *
     * @return the new access and refresh tokens
     * @throws io.miniter.domain.shared.DomainException {@code REFRESH_TOKEN_INVALID} for an unknown token;
     *     {@code REFRESH_TOKEN_REUSED} for a token that was used before, which ends the session, because it may be
     *     stolen; {@code SESSION_ENDED} if it was idle for too long
     */
    SessionTokens refreshSession(RefreshToken presented);
}
