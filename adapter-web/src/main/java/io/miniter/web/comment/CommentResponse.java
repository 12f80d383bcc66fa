package io.miniter.web.comment;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its reader sees it. A deleted one with replies remains as a placeholder.
 *
 * @param parentId the parent comment; {@code null} for a top-level comment
 * @param author {@code null} if it was deleted
 * @param answered the author of the reply that it answers; {@code null} if it answers its parent or is no reply
 * @param body {@code null} if it was deleted
 * @param replies the number of replies
 * @param editedAt {@code null} if it never was
 * @param viewer the reader's likes and permissions; {@code null} for a reader without an account, and if it was deleted
 */
record CommentResponse(
        String id,
        String articleId,

        @Schema(description = "The comment under which it stands; null for one that stands directly under the article")
        @Nullable
        String parentId,

        @Schema(description = "Null if it was deleted") @Nullable
        AuthorResponse author,

        @Schema(
                description =
                        "Who wrote the reply that it answers; null if it answers its parent or is no reply, and if"
                                + " that reply is gone")
        @Nullable
        AuthorResponse answered,

        @Schema(description = "Null if it was deleted") @Nullable
        String body,

        @Schema(description = "Whether it was deleted: as long as it has replies, an empty place is left")
        boolean deleted,

        int likes,

        @Schema(description = "How many replies stand under it, without those that were deleted")
        int replies,

        Instant createdAt,

        @Schema(description = "When it was last edited; null if it never was") @Nullable
        Instant editedAt,

        @Schema(
                description =
                        "How the reader and the comment stand to each other; null for a reader without an account,"
                                + " and if it was deleted")
        @Nullable
        Viewer viewer) {

    /**
     * What applies to one reader of a comment.
     *
     * @param liked whether the reader likes it
     * @param canEdit whether the reader may edit it
     * @param canDelete whether the reader may delete it
     */
    @Schema(name = "CommentViewer")
    record Viewer(boolean liked, boolean canEdit, boolean canDelete) {}
}
