package io.miniter.persistence.board;

import org.jspecify.annotations.Nullable;

record ModeratorRow(
        long position,
        long accountId,
        String handle,
        String displayName,
        @Nullable String avatar) {}
