package io.miniter.application.timeline;

import io.miniter.domain.tweet.TweetPosted;
import java.util.List;

/** The stored home timelines of followers, as far as new tweets come into them. */
public interface FanOut {

    /**
     * Brings the first of the tweets, or more of them, into the home timelines of all their followers. How many is
     * bounded by the number of followers. Idempotent; to be called in a transaction.
     *
     * @param tweets at least one, in their order
     * @return how many, counted from the first; at least 1
     */
    int deliver(List<TweetPosted> tweets);
}
