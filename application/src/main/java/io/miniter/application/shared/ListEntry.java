package io.miniter.application.shared;

/**
 * An entry of a list, with its cursor.
 *
 * @param place the cursor after this entry
 * @param item the entry
 * @param <T> the type of the items
 */
public record ListEntry<T>(Cursor place, T item) {}
