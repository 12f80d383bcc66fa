package io.miniter.domain.follow;

import io.miniter.domain.shared.Id;

/**
 * The permanent id of a follow. Ids are ordered by creation time.
 *
 * @param value 1 to 2^53 - 1
 */
public record FollowId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public FollowId {
        Id.checked(value);
    }
}
