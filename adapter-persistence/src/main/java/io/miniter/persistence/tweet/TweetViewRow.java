package io.miniter.persistence.tweet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record TweetViewRow(
        long id,
        String text,
        Instant createdAt,
        long authorId,
        String authorHandle,
        String authorDisplayName,
        @Nullable String authorAvatar) {}
