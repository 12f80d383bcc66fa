package io.miniter.domain.account;

import io.miniter.domain.shared.Id;

/**
 * Names one account for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record AccountId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public AccountId {
        Id.checked(value);
    }
}
