package io.miniter.testkit.timeline;

import io.miniter.application.timeline.FanOut;
import io.miniter.domain.tweet.TweetPosted;
import java.util.List;

/** Timelines are put together when they are read here, so that every tweet is with its followers already. */
public final class InMemoryFanOut implements FanOut {

    @Override
    public int deliver(List<TweetPosted> tweets) {
        return tweets.size();
    }
}
