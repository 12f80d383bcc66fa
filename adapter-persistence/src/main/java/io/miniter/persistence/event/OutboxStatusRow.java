package io.miniter.persistence.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record OutboxStatusRow(int waiting, @Nullable Instant oldest, int deadLetters) {}
