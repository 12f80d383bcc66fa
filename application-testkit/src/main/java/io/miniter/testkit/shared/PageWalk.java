package io.miniter.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Somebody who reads a list page by page, to its end. */
public final class PageWalk {

    /** The order of most lists: the highest rank first, and of equal ranks the newest. */
    public static final Comparator<Cursor> DESCENDING = Comparator.comparingLong(Cursor::rank)
            .thenComparing(Cursor::position)
            .reversed();

    /** The order of lists without ranks that begin with the oldest. */
    public static final Comparator<Cursor> ASCENDING = Comparator.comparingLong(Cursor::position);

    private PageWalk() {}

    /** All entries of a list without ranks, newest first, in the order in which they were read. */
    public static <T> List<T> all(int limit, Function<PageRequest, List<T>> fetch, ToLongFunction<T> position) {
        return items(all(limit, listed(fetch, position), DESCENDING, next -> {}));
    }

    /** All entries of a list without ranks, oldest first, in the order in which they were read. */
    public static <T> List<T> allOldestFirst(
            int limit, Function<PageRequest, List<T>> fetch, ToLongFunction<T> position) {
        return items(all(limit, listed(fetch, position), ASCENDING, next -> {}));
    }

    /** All entries of a list that says where they stand, in the order in which they were read. */
    public static <T> List<T> all(int limit, Function<PageRequest, List<ListEntry<T>>> fetch) {
        return items(all(limit, fetch, DESCENDING, next -> {}));
    }

    /**
     * All entries and their places, in the order in which they were read, while something happens after each page.
     *
     * @param order the order of the list
     * @param afterEachPage is told where the next page begins; {@code null} after the last
     */
    public static <T> List<ListEntry<T>> all(
            int limit,
            Function<PageRequest, List<ListEntry<T>>> fetch,
            Comparator<Cursor> order,
            Consumer<@Nullable Cursor> afterEachPage) {
        List<ListEntry<T>> seen = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Cursor after = next;
            PageRequest request = new PageRequest(limit, after);
            List<ListEntry<T>> fetched = fetch.apply(request);
            assertThat(fetched).hasSizeLessThanOrEqualTo(request.fetchSize());
            if (after != null) {
                assertThat(fetched)
                        .as("entries after %s, without which a walk has no end", after)
                        .allSatisfy(entry ->
                                assertThat(order.compare(after, entry.place())).isNegative());
            }
            next = Page.of(fetched, request).next();
            seen.addAll(fetched.subList(0, Math.min(limit, fetched.size())));
            afterEachPage.accept(next);
        } while (next != null);
        return seen;
    }

    private static <T> Function<PageRequest, List<ListEntry<T>>> listed(
            Function<PageRequest, List<T>> fetch, ToLongFunction<T> position) {
        return request -> fetch.apply(request).stream()
                .map(item -> new ListEntry<>(new Cursor(position.applyAsLong(item)), item))
                .toList();
    }

    private static <T> List<T> items(List<ListEntry<T>> listed) {
        return listed.stream().map(ListEntry::item).toList();
    }
}
