package io.miniter.persistence.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record DeletedArticleRow(
        long id,
        long authorId,
        String authorHandle,
        String authorDisplayName,
        @Nullable String authorAvatar,
        String title,
        String summary,
        Instant createdAt,
        Instant deletedAt) {}
