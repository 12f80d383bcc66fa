package io.miniter.application.comment;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as readers see it. Of a deleted one with replies an empty place is left.
 *
 * @param id the comment's id
 * @param articleId the article
 * @param parentId the comment under which it stands; {@code null} for one that stands directly under the article
 * @param author who wrote it; {@code null} if it was deleted
 * @param answered who wrote the reply that it answers; {@code null} if it answers its parent or is no reply, and if
 *     that reply is gone
 * @param body what it says; {@code null} if it was deleted
 * @param deleted whether it was deleted
 * @param likes how many accounts like it
 * @param replies how many replies stand under it, without those that were deleted
 * @param createdAt when it was written
 * @param editedAt when it was last edited; {@code null} if it never was
 * @param viewer how the reader and the comment stand to each other; {@code null} for a reader without an account, and
 *     if it was deleted
 */
public record CommentView(
        long id,
        long articleId,
        @Nullable Long parentId,
        @Nullable AuthorView author,
        @Nullable AuthorView answered,
        @Nullable String body,
        boolean deleted,
        int likes,
        int replies,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Viewer viewer) {

    /** The same for a reader. */
    CommentView seenBy(Viewer reader) {
        return new CommentView(
                id, articleId, parentId, author, answered, body, deleted, likes, replies, createdAt, editedAt, reader);
    }

    /**
     * How a reader and a comment stand to each other.
     *
     * @param liked whether the reader likes it
     * @param canEdit whether the reader may edit it
     * @param canDelete whether the reader may delete it
     */
    public record Viewer(boolean liked, boolean canEdit, boolean canDelete) {}
}
