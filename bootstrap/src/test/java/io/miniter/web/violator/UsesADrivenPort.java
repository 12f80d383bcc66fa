package io.miniter.web.violator;

import io.miniter.application.tweet.Tweets;
import io.miniter.domain.tweet.TweetId;

/** What the rule on controllers that go round the use cases must catch. */
public class UsesADrivenPort {

    public void delete(Tweets tweets, TweetId id) {
        tweets.remove(id);
    }
}
