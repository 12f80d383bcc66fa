package io.miniter.testkit.session;

import io.miniter.application.session.RefreshTokens;

final class SequentialRefreshTokensTest extends RefreshTokensContract {

    private final SequentialRefreshTokens tokens = new SequentialRefreshTokens("test");

    @Override
    protected RefreshTokens tokens() {
        return tokens;
    }
}
