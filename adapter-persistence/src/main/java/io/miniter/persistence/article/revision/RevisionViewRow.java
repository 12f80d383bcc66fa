package io.miniter.persistence.article.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article.
 *
 * @param body {@code null} in lists
 * @param writerId {@code null} for a deleted account, like all columns of the writer
 */
record RevisionViewRow(
        int number,
        String title,
        String summary,
        String[] tags,
        @Nullable Long writerId,
        @Nullable String writerHandle,
        @Nullable String writerDisplayName,
        @Nullable String writerAvatar,
        Instant writtenAt,
        @Nullable String body) {}
