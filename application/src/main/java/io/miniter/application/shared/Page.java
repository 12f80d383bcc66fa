package io.miniter.application.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, in the order of the list
 * @param next where the following page begins; {@code null} at the end of the list
 * @param <T> what the list holds
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    /** Keeps its own list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page out of what was fetched for it, from a list that is ordered by position alone.
     *
     * @param fetched up to {@link PageRequest#fetchSize()} entries, in the order of the list
     * @param position where an entry stands in the list
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, ToLongFunction<T> position) {
        return of(
                fetched.stream()
                        .map(item -> new ListEntry<>(new Cursor(position.applyAsLong(item)), item))
                        .toList(),
                request);
    }

    /**
     * The page out of what was fetched for it.
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

    /** The same page of other things. */
    public <R> Page<R> map(Function<? super T, ? extends R> conversion) {
        return new Page<>(items.stream().<R>map(conversion).toList(), next);
    }
}
