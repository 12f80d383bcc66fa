package io.miniter.persistence.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of an insertion.
 *
 * @param added whether it was inserted
 * @param usedUpSince if a daily quota is exhausted: the time of the oldest insertion that counts for it
 */
public record AdditionRow(boolean added, @Nullable Instant usedUpSince) {}
