package io.miniter.testkit.tweet;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Tweets as readers see them, in memory. */
public final class InMemoryTweetViews implements TweetViews {

    private final InMemoryStore store;

    public InMemoryTweetViews(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<TweetView> find(TweetId id) {
        return Optional.ofNullable(store.tweets().get(id.value())).map(this::view);
    }

    @Override
    public List<TweetView> byAuthor(AccountId author, PageRequest request) {
        return InMemoryStore.fetch(
                        store.tweets(), request, tweet -> tweet.authorId().equals(author))
                .stream()
                .map(this::view)
                .toList();
    }

    @Override
    public List<TweetView> byEverybody(PageRequest request) {
        return InMemoryStore.fetch(store.tweets(), request, tweet -> true).stream()
                .map(this::view)
                .toList();
    }

    private TweetView view(Tweet tweet) {
        return new TweetView(
                tweet.id().value(), store.author(tweet.authorId()), tweet.text().value(), tweet.createdAt());
    }
}
