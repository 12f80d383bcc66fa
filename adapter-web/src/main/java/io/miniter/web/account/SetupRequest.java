package io.miniter.web.account;

import io.miniter.application.account.admin.BecomeFirstAdmin;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.SetupCode;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

record SetupRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "The setup code as the server's log shows it",
                example = "mB6sJ0h2Q4y7l1dWk3ZxTg")
        @Nullable
        String code) {

    BecomeFirstAdmin.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var setupCode = fields.required("code", code, SetupCode::new);
        fields.check();
        return new BecomeFirstAdmin.Command(actor, setupCode.get());
    }

    @Override
    public String toString() {
        return "SetupRequest[hidden]";
    }
}
