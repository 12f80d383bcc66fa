package io.miniter.persistence.tweet;

import java.time.Instant;

record TweetRow(long id, long authorId, String text, Instant createdAt) {}
