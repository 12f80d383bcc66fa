package io.miniter.web.tweet;

import io.miniter.web.account.AuthorResponse;
import java.time.Instant;

/** A tweet as readers see it. */
public record TweetResponse(String id, AuthorResponse author, String text, Instant createdAt) {}
