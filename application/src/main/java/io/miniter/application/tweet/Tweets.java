package io.miniter.application.tweet;

import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import java.util.Optional;

/** All tweets. */
public interface Tweets {

    /**
     * Adds a new tweet; its author has one more. It is spread to their followers later.
     *
     * @return the tweet as its readers see it
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author is gone
     */
    TweetView add(Tweet tweet);

    /** The tweet with this id. */
    Optional<Tweet> find(TweetId id);

    /** Removes the tweet; its author has one less. Removing what is gone already changes nothing. */
    void remove(TweetId id);
}
