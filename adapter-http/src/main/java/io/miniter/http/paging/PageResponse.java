package io.miniter.http.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, in the order of the list
 * @param next the cursor of the following part; {@code null} at the end of the list
 * @param order {@code LIVE} if entries can change their places while pages are turned; {@code null}, and not in the
 *     JSON, if whoever turns them meets each entry of the first page's time once
 * @param <T> an entry as JSON
 */
public record PageResponse<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Order order) {

    /** How the entries of a list keep their places. */
    public enum Order {
        /** They move while pages are turned: one can be met twice, or be missed. */
        LIVE
    }
}
