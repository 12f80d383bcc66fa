package io.miniter.domain.board;

import io.miniter.domain.shared.Id;

/**
 * The permanent internal id of a board. Clients use its {@link BoardSlug}.
 *
 * @param value 1 to 2^53 - 1
 */
public record BoardId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public BoardId {
        Id.checked(value);
    }
}
