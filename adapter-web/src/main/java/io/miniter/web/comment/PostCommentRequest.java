package io.miniter.web.comment;

import io.miniter.application.comment.PostComment;
import io.miniter.application.shared.Actor;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentText;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The input for a comment or a reply. */
record PostCommentRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = CommentText.MAX_LENGTH,
                description =
                        "Counted in code points after trimming and NFC; several lines, no other control character")
        @Nullable
        String body,

        @Schema(
                description =
                        "The id of the comment or reply that it answers. Left out or null: it stands directly under"
                                + " the article")
        @Nullable
        String parentId) {

    PostComment.Command toCommand(Actor actor, ArticleId article) {
        var fields = new RequestFields();
        var text = fields.required("body", body, CommentText::new);
        fields.check();
        return new PostComment.Command(
                actor, article, text.get(), parentId == null ? null : CommentController.commentId(parentId));
    }
}
