package io.miniter.persistence.account;

import java.time.Instant;

record AccountRow(
        long id,
        String handle,
        String email,
        String passwordHash,
        String displayName,
        String bio,
        String role,
        Instant createdAt) {}
