package io.miniter.web.tweet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tweet as readers see it. */
public record TweetResponse(String id, Author author, String text, Instant createdAt) {

    /**
     * Who wrote a tweet.
     *
     * @param avatarUrl where the author's picture is, 96 by 96 pixels; {@code null} for none
     */
    public record Author(
            String id,
            String handle,
            String displayName,
            @Nullable String avatarUrl) {}
}
