package io.miniter.web.session;

import io.miniter.web.account.AccountResponse;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a client carries away from a login or a refresh.
 *
 * @param accessToken goes into {@code Authorization: Bearer …}
 * @param tokenType always {@code Bearer}
 * @param expiresIn how long the access token is good for, in seconds
 * @param refreshToken gets the next two tokens, once
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
