package io.miniter.web.account;

import io.miniter.application.account.ChangeProfile;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes to a profile. An absent or null field is unchanged. */
record ChangeProfileRequest(
        @Schema(minLength = 1, maxLength = DisplayName.MAX_LENGTH, description = "Left out or null: stays as it is")
        @Nullable
        String displayName,

        @Schema(maxLength = Bio.MAX_LENGTH, description = "Left out or null: stays as it is; empty to say nothing")
        @Nullable
        String bio) {

    ChangeProfile.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var newDisplayName = fields.optional("displayName", displayName, DisplayName::chosen);
        var newBio = fields.optional("bio", bio, Bio::new);
        fields.check();
        return new ChangeProfile.Command(actor, newDisplayName.orNull(), newBio.orNull());
    }
}
