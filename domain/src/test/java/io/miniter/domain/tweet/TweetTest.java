package io.miniter.domain.tweet;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Changed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TweetTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final AccountId BOB = new AccountId(12);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Changed<Tweet, TweetPosted> posted = Tweet.post(new TweetId(21), ALICE, new TweetText("hello"), NOW);
    private final Tweet tweet = posted.aggregate();

    @Test
    void a_new_tweet_is_what_its_author_wrote() {
        assertThat(tweet.id()).isEqualTo(new TweetId(21));
        assertThat(tweet.authorId()).isEqualTo(ALICE);
        assertThat(tweet.text()).isEqualTo(new TweetText("hello"));
        assertThat(tweet.createdAt()).isEqualTo(NOW);
    }

    @Test
    void posting_it_is_an_event() {
        assertThat(posted.event()).isEqualTo(new TweetPosted(new TweetId(21), ALICE, NOW));
    }

    @Test
    void a_stored_tweet_comes_back_as_it_was() {
        assertThat(Tweet.restore(new TweetId(21), ALICE, new TweetText("hello"), NOW))
                .usingRecursiveComparison()
                .isEqualTo(tweet);
    }

    @Test
    void its_author_may_delete_a_tweet_and_nobody_else() {
        assertThat(tweet.deletableBy(new AccountId(11))).isTrue();
        assertThat(tweet.deletableBy(BOB)).isFalse();
    }

    @Test
    void the_tweets_of_these_tests_are_posted() {
        assertThat(ATweet.by(BOB).deletableBy(BOB)).isTrue();
        assertThat(ATweet.by(BOB, 7, "hi").createdAt()).isEqualTo(ATweet.POSTED_AT);
    }
}
