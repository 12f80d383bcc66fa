package io.miniter.application.shared;

/**
 * An entry of a list, with its place in it.
 *
 * @param place where a page ends that ends with it
 * @param item the entry
 * @param <T> what the list holds
 */
public record ListEntry<T>(Cursor place, T item) {}
