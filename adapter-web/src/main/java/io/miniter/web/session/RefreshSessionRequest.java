package io.miniter.web.session;

import io.miniter.domain.session.RefreshToken;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The refresh token of a session. */
record RefreshSessionRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "The newest one; each is good for one use")
        @Nullable
        String refreshToken) {

    RefreshToken toToken() {
        var fields = new RequestFields();
        var token = fields.required("refreshToken", refreshToken, RefreshToken::parse);
        fields.check();
        return token.get();
    }

    @Override
    public String toString() {
        return "RefreshSessionRequest[hidden]";
    }
}
