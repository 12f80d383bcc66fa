package io.miniter.http.paging;

import java.util.Locale;

/** A sort order of a list: a constant of an enum given in {@link ListOptions}. */
public interface ListOrder {

    /** The name of the constant. */
    String name();

    /** Whether entries are ordered by a rank, such as a number of likes, before their position. */
    boolean ranked();

    /**
     * Whether an entry's rank can change during paging, as by a like. The response then says so, because a client may
     * see an entry twice or miss one.
     */
    boolean live();

    /** The value of the query parameter {@code sort}. */
    default String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
