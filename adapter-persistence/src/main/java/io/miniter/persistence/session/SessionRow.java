package io.miniter.persistence.session;

import java.time.Instant;

record SessionRow(
        long id,
        long accountId,
        String refreshTokenFamily,
        String refreshTokenSecret,
        String userAgent,
        Instant createdAt,
        Instant lastUsedAt) {}
