package io.miniter.persistence.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an addition.
 *
 * @param added whether it was added
 * @param usedUpSince if not because of a daily quota: when the oldest of those was added that use it up
 */
public record AdditionRow(boolean added, @Nullable Instant usedUpSince) {}
