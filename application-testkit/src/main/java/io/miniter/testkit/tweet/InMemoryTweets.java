package io.miniter.testkit.tweet;

import io.miniter.application.event.Outbox;
import io.miniter.application.event.OutboxEntry;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** All tweets, in memory. */
public final class InMemoryTweets implements Tweets {

    private final InMemoryStore store;
    private final Outbox outbox;
    private final InMemoryTweetViews views;

    public InMemoryTweets(InMemoryStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
        this.views = new InMemoryTweetViews(store);
    }

    @Override
    public TweetView add(Tweet tweet, List<OutboxEntry> entries) {
        if (!store.accounts().containsKey(tweet.authorId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        store.tweets().put(tweet.id().value(), tweet);
        outbox.add(entries.stream()
                .filter(entry -> !entry.onlyIfFollowed() || isFollowed(tweet.authorId()))
                .toList());
        return views.find(tweet.id()).orElseThrow();
    }

    private boolean isFollowed(AccountId author) {
        return store.follows().values().stream()
                .anyMatch(follow -> follow.followeeId().equals(author));
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
