package io.miniter.domain.tweet;

import io.miniter.domain.account.AccountId;
import java.time.Instant;

/** Tweets for tests, posted as everybody posts them. */
public final class ATweet {

    /** When every tweet of these fixtures was posted. */
    public static final Instant POSTED_AT = Instant.parse("2026-03-02T10:00:00Z");

    private ATweet() {}

    /** The tweet number 1, by this author. */
    public static Tweet by(AccountId author) {
        return by(author, 1, "hello");
    }

    /** A tweet by this author. */
    public static Tweet by(AccountId author, long id, String text) {
        return Tweet.post(new TweetId(id), author, new TweetText(text), POSTED_AT)
                .aggregate();
    }
}
