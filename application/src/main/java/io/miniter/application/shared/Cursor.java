package io.miniter.application.shared;

import io.miniter.domain.shared.Id;

/**
 * A place in a list that is ordered from new to old: after the entry at this position. Because it names an entry and
 * not a distance, entries that come or go meanwhile neither repeat nor hide others.
 *
 * @param position the position of the last entry seen, 1 to 2^53 - 1
 */
public record Cursor(long position) {

    /** Refuses a position out of bounds as {@code MALFORMED}. */
    public Cursor {
        Id.checked(position);
    }
}
