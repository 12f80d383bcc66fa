package io.miniter.application.session;

final class RememberedAccessTokensTest extends AccessTokensContract {

    private final RememberedAccessTokens tokens = new RememberedAccessTokens();

    @Override
    protected AccessTokens tokens() {
        return tokens;
    }
}
