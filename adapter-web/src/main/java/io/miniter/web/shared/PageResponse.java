package io.miniter.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, in the order of the list
 * @param next the cursor of the following part; {@code null} at the end of the list
 * @param <T> an entry as JSON
 */
public record PageResponse<T>(List<T> items, @Nullable String next) {}
