package io.miniter.domain.comment;

import io.miniter.domain.like.Likeable;
import io.miniter.domain.shared.Id;

/**
 * The permanent id of a comment. Ids are ordered by creation time.
 *
 * @param value 1 to 2^53 - 1
 */
public record CommentId(long value) implements Likeable {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public CommentId {
        Id.checked(value);
    }
}
