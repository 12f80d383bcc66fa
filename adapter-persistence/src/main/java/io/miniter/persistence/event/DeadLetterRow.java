package io.miniter.persistence.event;

import java.time.Instant;

record DeadLetterRow(
        long id,
        String reaction,
        long subject,
        String event,
        String content,
        int failures,
        String failure,
        Instant buriedAt) {}
