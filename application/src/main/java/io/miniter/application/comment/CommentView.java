package io.miniter.application.comment;

import io.miniter.application.account.AuthorView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as readers see it. A deleted one with replies remains as a placeholder.
 *
 * @param id the comment's id
 * @param articleId the article
 * @param parentId the parent comment; {@code null} for a top-level comment
 * @param author who wrote it; {@code null} if it was deleted
 * @param answered the author of the reply that it answers; {@code null} if it answers its parent, is no reply, or if
 *     that reply is deleted
 * @param body the text; {@code null} if it was deleted
 * @param deleted whether it was deleted
 * @param likes how many accounts like it
 * @param replies the number of replies, without deleted ones
 * @param createdAt when it was written
 * @param editedAt when it was last edited; {@code null} if it never was
 * @param viewer the reader's likes and permissions; {@code null} for a reader without an account, and if it was deleted
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

    /** A copy with the reader's viewer. */
    CommentView seenBy(Viewer reader) {
        return new CommentView(
                id, articleId, parentId, author, answered, body, deleted, likes, replies, createdAt, editedAt, reader);
    }

    /**
     * What applies to one reader of a comment.
     *
     * @param liked whether the reader likes it
     * @param canEdit whether the reader may edit it
     * @param canDelete whether the reader may delete it
     */
    public record Viewer(boolean liked, boolean canEdit, boolean canDelete) {}
}
