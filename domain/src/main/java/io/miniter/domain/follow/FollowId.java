package io.miniter.domain.follow;

import io.miniter.domain.shared.Id;

/**
 * Names one follow for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record FollowId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public FollowId {
        Id.checked(value);
    }
}
