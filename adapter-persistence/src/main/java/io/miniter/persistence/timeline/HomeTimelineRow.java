package io.miniter.persistence.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tweet on the page, or without one what is known of the timeline all the same. */
record HomeTimelineRow(
        long completeAbove,
        Instant readAt,
        @Nullable Long position,
        @Nullable Long passedOnBy,
        @Nullable Long id,
        @Nullable String text,
        @Nullable Instant createdAt,
        @Nullable Long authorId,
        @Nullable String authorHandle,
        @Nullable String authorDisplayName,
        @Nullable String authorAvatar) {}
