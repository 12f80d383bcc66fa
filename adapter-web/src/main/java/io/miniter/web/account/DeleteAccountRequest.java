package io.miniter.web.account;

import io.miniter.application.account.DeleteAccount;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The confirmation of an account deletion. */
record DeleteAccountRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "The account's password") @Nullable
        String password) {

    DeleteAccount.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var attempt = fields.required("password", password, PasswordAttempt::new);
        fields.check();
        return new DeleteAccount.Command(actor, attempt.get());
    }

    @Override
    public String toString() {
        return "DeleteAccountRequest[hidden]";
    }
}
