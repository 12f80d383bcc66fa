package io.miniter.application.tweet;

import io.miniter.application.account.AuthorView;
import java.time.Instant;

/**
 * A tweet as readers see it.
 *
 * @param id the tweet's id
 * @param author who wrote it
 * @param text what it says
 * @param createdAt when it was posted
 */
public record TweetView(long id, AuthorView author, String text, Instant createdAt) {}
