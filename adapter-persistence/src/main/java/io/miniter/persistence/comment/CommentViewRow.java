package io.miniter.persistence.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment with the data for its view.
 *
 * @param authorId and the three after it: {@code null} for a placeholder
 * @param answeredId and the three after it: of the author of the reply that it answers; {@code null} if there is none
 * @param viewerLiked and all after it: {@code null} for a reader without an account
 * @param viewerRole of the reader's account; {@code null} also if it is deleted
 */
record CommentViewRow(
        long id,
        long articleId,
        @Nullable Long parentId,
        @Nullable Long authorId,
        @Nullable String authorHandle,
        @Nullable String authorDisplayName,
        @Nullable String authorAvatar,
        @Nullable Long answeredId,
        @Nullable String answeredHandle,
        @Nullable String answeredDisplayName,
        @Nullable String answeredAvatar,
        @Nullable String body,
        int likes,
        int replies,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Boolean viewerLiked,
        @Nullable Boolean viewerModerator,
        @Nullable Boolean viewerAuthor,
        @Nullable String viewerRole,
        String boardWriters,
        boolean boardArchived,
        boolean locked) {}
