package io.miniter.application.shared;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * A request for one page of a list.
 *
 * @param limit the maximum number of entries, 1 to 100
 * @param after the cursor after which the page begins; {@code null} for the first page
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    /** The maximum number of entries of a page. */
    public static final int MAX_LIMIT = 100;

    /** The default number of entries of a page. */
    public static final int DEFAULT_LIMIT = 20;

    /**
     * @throws io.miniter.domain.shared.DomainException {@code TOO_SMALL} or {@code TOO_LARGE} for a limit out of bounds
     */
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

    /** In descending order, the exclusive upper bound of positions on the page. */
    public long below() {
        return after == null ? Long.MAX_VALUE : after.position();
    }

    /** In ascending order, the exclusive lower bound of positions on the page. */
    public long above() {
        return after == null ? 0 : after.position();
    }

    /**
     * In a list with ranks, the inclusive upper bound of ranks on the page; entries with this rank have a lower
     * position.
     */
    public long belowRank() {
        return after == null ? Long.MAX_VALUE : after.rank();
    }

    /** The number of entries to fetch: one more than the page holds, to detect whether another page follows. */
    public int fetchSize() {
        return limit + 1;
    }
}
