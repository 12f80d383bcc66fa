package io.miniter.domain.account;

import io.miniter.domain.shared.Id;

/**
 * The permanent id of an account. Ids are ordered by creation time.
 *
 * @param value 1 to 2^53 - 1
 */
public record AccountId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public AccountId {
        Id.checked(value);
    }
}
