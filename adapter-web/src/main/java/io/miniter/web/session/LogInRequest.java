package io.miniter.web.session;

import io.miniter.application.session.LogIn;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.UserAgent;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The credentials of a login. */
record LogInRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "The e-mail address or the handle") @Nullable
        String login,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String password) {

    LogIn.Command toCommand(UserAgent userAgent, ClientNetwork network) {
        var fields = new RequestFields();
        var name = fields.requiredText("login", login);
        var attempt = fields.required("password", password, PasswordAttempt::new);
        fields.check();
        return new LogIn.Command(name.get(), attempt.get(), userAgent, network, AccessTokenLifetime.STANDARD);
    }

    @Override
    public String toString() {
        return "LogInRequest[hidden]";
    }
}
