package io.miniter.persistence.timeline;

import java.time.Instant;

record DueTimelineRow(long accountId, Instant readAt) {}
