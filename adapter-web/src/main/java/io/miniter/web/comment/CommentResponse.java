package io.miniter.web.comment;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its reader sees it. Of a deleted one with replies an empty place is left.
 *
 * @param parentId the comment under which it stands; {@code null} for one that stands directly under the article
 * @param author {@code null} if it was deleted
 * @param answered who wrote the reply that it answers; {@code null} if it answers its parent or is no reply
 * @param body {@code null} if it was deleted
 * @param replies how many replies stand under it
 * @param editedAt {@code null} if it never was
 * @param viewer how the reader and the comment stand to each other; {@code null} for a reader without an account, and
 *     if it was deleted
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
     * How the reader and the comment stand to each other.
     *
     * @param liked whether the reader likes it
     * @param canEdit whether the reader may edit it
     * @param canDelete whether the reader may delete it
     */
    @Schema(name = "CommentViewer")
    record Viewer(boolean liked, boolean canEdit, boolean canDelete) {}
}
