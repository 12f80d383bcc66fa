package io.miniter.http.paging;

import java.util.Locale;

/** One of the orders in which a list can be asked for: a constant of an enum that {@link ListOptions} names. */
public interface ListOrder {

    /** The name of the constant. */
    String name();

    /** Whether entries stand by a rank, such as a number of likes, before they stand by their position. */
    boolean ranked();

    /**
     * Whether an entry can change its place while somebody turns the pages, as by a vote. Then the list says so in its
     * answer, for whoever turns them may meet an entry twice or miss one.
     */
    boolean live();

    /** What a client calls it: the value of the query parameter {@code sort}. */
    default String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
