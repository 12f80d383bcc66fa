package io.miniter.application.shared;

import io.miniter.domain.shared.Id;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;

/**
 * A place in an ordered list: after a certain entry. Because it names an entry and not a distance, entries that come or
 * go meanwhile neither repeat nor hide others.
 *
 * @param rank what the list is ordered by before the position, such as a number of likes; 0 in a list that is ordered
 *     by position alone
 * @param position the position of the last entry seen, 1 to 2^53 - 1
 */
public record Cursor(long rank, long position) {

    /** Refuses a rank below 0 and a position out of bounds as {@code MALFORMED}. */
    public Cursor {
        if (rank < 0) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
        Id.checked(position);
    }

    /** A place in a list that is ordered by position alone. */
    public Cursor(long position) {
        this(0, position);
    }
}
