package io.miniter.application.shared;

import io.miniter.domain.shared.Id;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;

/**
 * A keyset cursor in an ordered list: the place after an entry. Entries added or removed between requests cause neither
 * duplicates nor gaps.
 *
 * @param rank the primary sort key, such as a number of likes; 0 in a list that is ordered by position alone
 * @param position the position of the last entry seen, 1 to 2^53 - 1
 */
public record Cursor(long rank, long position) {

    /**
     * @throws io.miniter.domain.shared.DomainException {@code MALFORMED} for a rank below 0 or a position out of bounds
     */
    public Cursor {
        if (rank < 0) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
        Id.checked(position);
    }

    /** A cursor in a list that is ordered by position alone. */
    public Cursor(long position) {
        this(0, position);
    }
}
