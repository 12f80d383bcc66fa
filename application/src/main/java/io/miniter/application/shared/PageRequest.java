package io.miniter.application.shared;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit the most entries, 1 to 100
 * @param after where the part begins; {@code null} for the first entry
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    /** The most entries of one page. */
    public static final int MAX_LIMIT = 100;

    /** The entries of a page for which no limit was given. */
    public static final int DEFAULT_LIMIT = 20;

    /** Refuses a limit out of bounds as {@code TOO_SMALL} or {@code TOO_LARGE}. */
    public PageRequest {
        if (limit < 1) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_SMALL, 1));
        }
        if (limit > MAX_LIMIT) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, MAX_LIMIT));
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    /** In a list from new to old, entries of the page have a position below this. */
    public long below() {
        return after == null ? Long.MAX_VALUE : after.position();
    }

    /** In a list from old to new, entries of the page have a position above this. */
    public long above() {
        return after == null ? 0 : after.position();
    }

    /** In a list with ranks, entries of the page have a rank below this, or this rank and a position below. */
    public long belowRank() {
        return after == null ? Long.MAX_VALUE : after.rank();
    }

    /** How many entries to fetch: one more than the page holds, which tells whether another page follows. */
    public int fetchSize() {
        return limit + 1;
    }
}
