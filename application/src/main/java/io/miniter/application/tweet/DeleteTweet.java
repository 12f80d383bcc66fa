package io.miniter.application.tweet;

import io.miniter.application.shared.Actor;
import io.miniter.domain.tweet.TweetId;

/** Delete a tweet of one's own. */
public interface DeleteTweet {

    /**
     * Deletes the tweet.
     *
     * @throws io.miniter.domain.shared.DomainException {@code TWEET_NOT_FOUND} or {@code NOT_THE_AUTHOR}
     */
    void deleteTweet(Command command);

    /** The decision. */
    record Command(Actor actor, TweetId tweetId) {}
}
