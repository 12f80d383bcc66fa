package io.miniter.application.tweet;

import java.time.Instant;

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
     */
    public record Author(long id, String handle, String displayName) {}
}
