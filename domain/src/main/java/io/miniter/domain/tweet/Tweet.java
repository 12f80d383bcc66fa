package io.miniter.domain.tweet;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Changed;
import java.time.Instant;

/** A short post. It is never edited. */
public final class Tweet {

    private final TweetId id;
    private final AccountId authorId;
    private final TweetText text;
    private final Instant createdAt;

    private Tweet(TweetId id, AccountId authorId, TweetText text, Instant createdAt) {
        this.id = id;
        this.authorId = authorId;
        this.text = text;
        this.createdAt = createdAt;
    }

    /** A new tweet. */
    public static Changed<Tweet, TweetPosted> post(TweetId id, AccountId authorId, TweetText text, Instant now) {
        return new Changed<>(new Tweet(id, authorId, text, now), new TweetPosted(id, authorId, now));
    }

    /** A tweet as it was stored. */
    public static Tweet restore(TweetId id, AccountId authorId, TweetText text, Instant createdAt) {
        return new Tweet(id, authorId, text, createdAt);
    }

    /** Whether this account may delete the tweet: its author only. */
    public boolean deletableBy(AccountId account) {
        return authorId.equals(account);
    }

    public TweetId id() {
        return id;
    }

    public AccountId authorId() {
        return authorId;
    }

    public TweetText text() {
        return text;
    }

    /** When it was posted. */
    public Instant createdAt() {
        return createdAt;
    }
}
