package io.miniter.persistence.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AccountRow(
        long id,
        String handle,
        String email,
        String passwordHash,
        String displayName,
        String bio,
        @Nullable String avatar,
        String role,
        Instant createdAt) {}
