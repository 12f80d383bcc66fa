package io.miniter.persistence.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tweet of a timeline that is not stored. */
record GlimpsedTweetRow(
        long id,
        String text,
        Instant createdAt,
        long authorId,
        String authorHandle,
        String authorDisplayName,
        @Nullable String authorAvatar) {}
