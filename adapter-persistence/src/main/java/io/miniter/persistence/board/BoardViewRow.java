package io.miniter.persistence.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as readers see it.
 *
 * @param latestId {@code null} for a board without articles, like all columns of the latest
 */
record BoardViewRow(
        long id,
        String slug,
        String name,
        String description,
        String writers,
        boolean archived,
        int articles,
        @Nullable Long latestId,
        @Nullable String latestTitle,
        @Nullable Instant latestCreatedAt) {}
