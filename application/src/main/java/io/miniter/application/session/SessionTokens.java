package io.miniter.application.session;

import io.miniter.application.account.AccountView;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.SessionId;

/**
 * The result of a login or a refresh.
 *
 * @param sessionId the session
 * @param accessToken the access token @param lifetime the access token's lifetime @param refreshToken the single-use
 *     refresh token
 * @param account the account as its owner sees it
 */
public record SessionTokens(
        SessionId sessionId,
        String accessToken,
        AccessTokenLifetime lifetime,
        RefreshToken refreshToken,
        AccountView account) {

    @Override
    public String toString() {
        return "SessionTokens[hidden]";
    }
}
