package io.miniter.testkit.tweet;

import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.Optional;

/** All tweets, in memory. */
public final class InMemoryTweets implements Tweets {

    private final InMemoryStore store;
    private final InMemoryTweetViews views;

    public InMemoryTweets(InMemoryStore store) {
        this.store = store;
        this.views = new InMemoryTweetViews(store);
    }

    @Override
    public TweetView add(Tweet tweet) {
        if (!store.accounts().containsKey(tweet.authorId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        store.tweets().put(tweet.id().value(), tweet);
        return views.find(tweet.id()).orElseThrow();
    }

    @Override
    public Optional<Tweet> find(TweetId id) {
        return Optional.ofNullable(store.tweets().get(id.value()));
    }

    @Override
    public void remove(TweetId id) {
        store.tweets().remove(id.value());
    }
}
