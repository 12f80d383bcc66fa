package io.miniter.testkit.session;

import io.miniter.application.session.AccessTokens;

final class RememberedAccessTokensTest extends AccessTokensContract {

    private final RememberedAccessTokens tokens = new RememberedAccessTokens();

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }
}
