package io.miniter.domain.article;

import io.miniter.domain.like.Likeable;
import io.miniter.domain.shared.Id;

/**
 * Names one article for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record ArticleId(long value) implements Likeable {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public ArticleId {
        Id.checked(value);
    }
}
