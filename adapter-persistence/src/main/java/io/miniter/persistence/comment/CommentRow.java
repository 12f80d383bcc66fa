package io.miniter.persistence.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record CommentRow(
        long id,
        long articleId,
        long authorId,
        @Nullable Long parentId,
        @Nullable Long answeredId,
        String body,
        Instant createdAt,
        @Nullable Instant editedAt) {}
