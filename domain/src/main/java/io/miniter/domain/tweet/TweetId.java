package io.miniter.domain.tweet;

import io.miniter.domain.shared.Id;

/**
 * Names one tweet for good. Ids are ordered by the time at which they were made.
 *
 * @param value 1 to 2^53 - 1
 */
public record TweetId(long value) {

    /** Refuses a value out of bounds as {@code MALFORMED}. */
    public TweetId {
        Id.checked(value);
    }
}
