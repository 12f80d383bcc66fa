package io.miniter.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The current password and the new one. */
record ChangePasswordRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "The password until now") @Nullable
        String current,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = Password.MIN_LENGTH,
                maxLength = Password.MAX_LENGTH,
                description = "The password from now on: 8 to 128 characters of any script; none of the most common"
                        + " ones, and neither the handle nor the e-mail address")
        @JsonProperty("new")
        @Nullable
        String replacement) {

    ChangePassword.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var attempt = fields.required("current", current, PasswordAttempt::new);
        var newPassword = fields.required("new", replacement, Password::new);
        fields.check();
        return new ChangePassword.Command(actor, attempt.get(), newPassword.get());
    }

    @Override
    public String toString() {
        return "ChangePasswordRequest[hidden]";
    }
}
