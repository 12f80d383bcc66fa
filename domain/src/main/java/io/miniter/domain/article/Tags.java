package io.miniter.domain.article;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.List;

/**
 * The tags of an article: up to 10, without duplicates, in input order.
 *
 * @param values the tags
 */
public record Tags(List<Tag> values) {

    /** The maximum number of tags. */
    public static final int MAX_COUNT = 10;

    /** No tags. */
    public static final Tags NONE = new Tags(List.of());

    /** Refuses {@code TOO_MANY}; duplicates are removed. */
    public Tags {
        values = values.stream().distinct().toList();
        if (values.size() > MAX_COUNT) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_MANY, MAX_COUNT));
        }
    }
}
