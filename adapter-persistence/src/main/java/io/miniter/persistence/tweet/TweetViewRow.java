package io.miniter.persistence.tweet;

import java.time.Instant;

record TweetViewRow(
        long id, String text, Instant createdAt, long authorId, String authorHandle, String authorDisplayName) {}
