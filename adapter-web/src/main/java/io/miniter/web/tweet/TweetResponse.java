package io.miniter.web.tweet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tweet as readers see it. */
public record TweetResponse(String id, Author author, String text, Instant createdAt) {

    /**
     * Who wrote a tweet.
     *
     * @param avatarUrl always {@code null}: accounts have no pictures yet
     */
    public record Author(
            String id,
            String handle,
            String displayName,
            @Nullable String avatarUrl) {}
}
