package io.miniter.web.account;

import io.miniter.application.account.SignUp;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The input to a sign-up. */
record SignUpRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = Handle.MIN_LENGTH,
                maxLength = Handle.MAX_LENGTH,
                description = "The public name, of a-z A-Z 0-9 _; unique without regard to case")
        @Nullable
        String handle,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = EmailAddress.MAX_LENGTH,
                description = "Shown to its owner only; unique without regard to case")
        @Nullable
        String email,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = Password.MIN_LENGTH,
                maxLength = Password.MAX_LENGTH,
                description = "8 to 128 characters of any script; none of the most common ones, and neither the handle"
                        + " nor the e-mail address")
        @Nullable
        String password,

        @Schema(maxLength = DisplayName.MAX_LENGTH, description = "The handle, if it is left out") @Nullable
        String displayName,

        @Schema(maxLength = Bio.MAX_LENGTH, description = "Empty, if it is left out") @Nullable
        String bio) {

    SignUp.Command toCommand() {
        var fields = new RequestFields();
        var newHandle = fields.required("handle", handle, Handle::new);
        var newEmail = fields.required("email", email, EmailAddress::new);
        var newPassword = fields.required("password", password, Password::new);
        var newDisplayName = fields.optional("displayName", displayName, DisplayName::chosen);
        var newBio = fields.optional("bio", bio, Bio::new);
        fields.check();
        return new SignUp.Command(
                newHandle.get(), newEmail.get(), newPassword.get(), newDisplayName.orNull(), newBio.orNull());
    }

    @Override
    public String toString() {
        return "SignUpRequest[hidden]";
    }
}
