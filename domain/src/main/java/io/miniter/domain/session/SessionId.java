package io.miniter.domain.session;

import io.miniter.domain.shared.Id;

/**
 * The permanent id of a session. Ids are ordered by creation time.
 *
 * @param value 1 to 2^53 - 1
 */
public record SessionId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public SessionId {
        Id.checked(value);
    }
}
