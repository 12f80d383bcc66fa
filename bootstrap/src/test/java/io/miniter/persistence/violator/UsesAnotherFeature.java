package io.miniter.persistence.violator;

import io.miniter.persistence.tweet.MapperOfTweets;

/** What the rule on features that use each other's mappers must catch. */
public class UsesAnotherFeature {

    public Class<?> other() {
        return MapperOfTweets.class;
    }
}
