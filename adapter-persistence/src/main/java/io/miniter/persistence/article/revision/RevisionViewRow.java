package io.miniter.persistence.article.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article said before.
 *
 * @param body {@code null} in lists
 * @param writerId {@code null} for one who is gone, as is all of the writer
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
