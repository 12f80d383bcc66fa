package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Somebody who reads a list page by page, to its end. */
public final class PageWalk {

    private PageWalk() {}

    /** All entries in the order in which they were read. */
    public static <T> List<T> all(int limit, Function<PageRequest, List<T>> fetch, ToLongFunction<T> position) {
        return all(limit, fetch, position, () -> {});
    }

    /** All entries in the order in which they were read, while something happens after each page. */
    public static <T> List<T> all(
            int limit, Function<PageRequest, List<T>> fetch, ToLongFunction<T> position, Runnable afterEachPage) {
        List<T> seen = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            PageRequest request = new PageRequest(limit, next);
            List<T> fetched = fetch.apply(request);
            assertThat(fetched).hasSizeLessThanOrEqualTo(request.fetchSize());
            assertThat(fetched)
                    .as("entries below %d, without which a walk has no end", request.below())
                    .allSatisfy(entry -> assertThat(position.applyAsLong(entry)).isLessThan(request.below()));
            Page<T> page = Page.of(fetched, request, position);
            seen.addAll(page.items());
            next = page.next();
            afterEachPage.run();
        } while (next != null);
        return seen;
    }
}
