package io.miniter.http.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the entries, in the order of the list
 * @param next the cursor of the next page; {@code null} on the last page
 * @param order {@code LIVE} if entries can move during paging; {@code null}, and omitted from the JSON, if paging
 *     returns each entry that existed at the first page exactly once
 * @param <T> an entry as JSON
 */
public record PageResponse<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Order order) {

    /** The stability of a list's order. */
    public enum Order {
        /** Entries can move during paging: one can appear twice or be missed. */
        LIVE
    }
}
