package io.miniter.persistence.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as one reader sees it, with the data for the reader's permissions.
 *
 * @param placeRank its rank in the list; 0 outside of lists
 * @param placePosition its position in the list; its id outside of lists
 * @param body {@code null} in lists
 * @param bodyHtml {@code null} in lists
 * @param htmlEdition {@code null} in lists
 * @param viewerId {@code null} for a reader without an account
 * @param viewerLiked undefined for a reader without an account
 * @param viewerBookmarked undefined for a reader without an account
 * @param viewerModerator undefined for a reader without an account
 * @param viewerRole {@code null} for a reader without an account, or with a deleted one
 */
record ArticleViewRow(
        long placeRank,
        long placePosition,
        long id,
        String boardSlug,
        String boardName,
        String boardWriters,
        boolean boardArchived,
        long authorId,
        String authorHandle,
        String authorDisplayName,
        @Nullable String authorAvatar,
        String title,
        String slug,
        String summary,
        String[] tags,
        boolean pinned,
        boolean locked,
        int likes,
        int comments,
        int views,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable Integer htmlEdition,
        @Nullable Long viewerId,
        boolean viewerLiked,
        boolean viewerBookmarked,
        boolean viewerModerator,
        @Nullable String viewerRole) {}
