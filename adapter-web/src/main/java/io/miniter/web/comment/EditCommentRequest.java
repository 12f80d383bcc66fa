package io.miniter.web.comment;

import io.miniter.application.comment.EditComment;
import io.miniter.application.shared.Actor;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The new text of a comment. */
record EditCommentRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = CommentText.MAX_LENGTH,
                description =
                        "Counted in code points after trimming and NFC; several lines, no other control character")
        @Nullable
        String body) {

    EditComment.Command toCommand(Actor actor, CommentId comment) {
        var fields = new RequestFields();
        var text = fields.required("body", body, CommentText::new);
        fields.check();
        return new EditComment.Command(actor, comment, text.get());
    }
}
