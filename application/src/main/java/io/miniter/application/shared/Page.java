package io.miniter.application.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the entries, in the order of the list
 * @param next the cursor of the next page; {@code null} on the last page
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Builds the page from fetched entries of a list that is ordered by position alone.
     *
     * @param fetched up to {@link PageRequest#fetchSize()} entries, in the order of the list
     * @param position the position of an entry in the list
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, ToLongFunction<T> position) {
        return of(
                fetched.stream()
                        .map(item -> new ListEntry<>(new Cursor(position.applyAsLong(item)), item))
                        .toList(),
                request);
    }

    /**
     * Builds the page from fetched entries.
     *
     * @param fetched up to {@link PageRequest#fetchSize()} entries, in the order of the list
     */
    public static <T> Page<T> of(List<ListEntry<T>> fetched, PageRequest request) {
        boolean last = fetched.size() <= request.limit();
        List<ListEntry<T>> items = last ? fetched : fetched.subList(0, request.limit());
        return new Page<>(
                items.stream().map(ListEntry::item).toList(),
                last ? null : items.getLast().place());
    }

    /** Maps the items, keeping the cursor. */
    public <R> Page<R> map(Function<? super T, ? extends R> conversion) {
        return new Page<>(items.stream().<R>map(conversion).toList(), next);
    }
}
