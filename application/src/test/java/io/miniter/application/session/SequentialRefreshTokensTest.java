package io.miniter.application.session;

final class SequentialRefreshTokensTest extends RefreshTokensContract {

    private final SequentialRefreshTokens tokens = new SequentialRefreshTokens("test");

    @Override
    protected RefreshTokens tokens() {
        return tokens;
    }
}
