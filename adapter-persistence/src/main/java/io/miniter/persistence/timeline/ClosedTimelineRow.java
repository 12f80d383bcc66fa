package io.miniter.persistence.timeline;

import java.time.Instant;

record ClosedTimelineRow(Instant closedAt, long accountId) {}
