package io.miniter.persistence.session;

import java.time.Instant;

record EndedSessionRow(long sessionId, Instant endedAt) {}
