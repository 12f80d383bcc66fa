package io.miniter.domain.session;

import io.miniter.domain.shared.Id;

/**
 * Names one session for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record SessionId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public SessionId {
        Id.checked(value);
    }
}
