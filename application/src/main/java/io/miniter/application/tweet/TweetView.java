package io.miniter.application.tweet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tweet as readers see it.
 *
 * @param id the tweet's id
 * @param author who wrote it
 * @param text what it says
 * @param createdAt when it was posted
 */
public record TweetView(long id, Author author, String text, Instant createdAt) {

    /**
     * Who wrote a tweet.
     *
     * @param id the account's id
     * @param handle the handle in the case in which it was chosen
     * @param displayName the name that the account shows
     * @param avatar the name of the picture that the account shows; {@code null} for none
     */
    public record Author(
            long id,
            String handle,
            String displayName,
            @Nullable String avatar) {}
}
