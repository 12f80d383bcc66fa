package io.miniter.application.session;

import io.miniter.application.account.AccountView;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.SessionId;

/**
 * What a client carries away from a login or a refresh.
 *
 * @param sessionId the session
 * @param accessToken proves who is asking
 * @param lifetime how long it does
 * @param refreshToken gets the next two tokens, once
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
