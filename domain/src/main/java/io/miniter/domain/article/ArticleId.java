package io.miniter.domain.article;

import io.miniter.domain.like.Likeable;
import io.miniter.domain.shared.Id;

/**
 * The permanent id of an article. Ids are ordered by creation time.
 *
 * @param value 1 to 2^53 - 1
 */
public record ArticleId(long value) implements Likeable {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public ArticleId {
        Id.checked(value);
    }
}
