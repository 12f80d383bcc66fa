package io.miniter.domain.comment;

import io.miniter.domain.like.Likeable;
import io.miniter.domain.shared.Id;

/**
 * Names one comment for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record CommentId(long value) implements Likeable {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public CommentId {
        Id.checked(value);
    }
}
