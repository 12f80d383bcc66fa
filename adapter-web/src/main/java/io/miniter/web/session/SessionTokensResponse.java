package io.miniter.web.session;

import io.miniter.web.account.AccountResponse;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The result of a login or a refresh.
 *
 * @param accessToken for {@code Authorization: Bearer …}
 * @param tokenType always {@code Bearer}
 * @param expiresIn the lifetime of the access token in seconds
 * @param refreshToken the single-use refresh token
 * @param account the account as its owner sees it
 */
record SessionTokensResponse(
        @Schema(description = "Goes into the header Authorization: Bearer …")
        String accessToken,

        @Schema(description = "Always Bearer") String tokenType,

        @Schema(description = "How long the access token is good for, in seconds")
        long expiresIn,

        @Schema(description = "Gets the next two tokens, once")
        String refreshToken,

        AccountResponse account) {

    @Override
    public String toString() {
        return "SessionTokensResponse[hidden]";
    }
}
