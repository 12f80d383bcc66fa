package io.miniter.application.tweet;

import io.miniter.application.shared.Actor;
import io.miniter.domain.tweet.TweetText;

/** Post a tweet. */
public interface PostTweet {

    /**
     * Posts the tweet.
     *
     * @return the tweet as readers see it
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author is gone
     */
    TweetView postTweet(Command command);

    /** What the actor says. */
    record Command(Actor actor, TweetText text) {}
}
