package io.miniter.application.timeline;

import io.miniter.application.shared.InMemoryStore;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import java.util.List;

/** Home timelines, in memory. */
public final class InMemoryHomeTimeline implements HomeTimeline {

    private final InMemoryStore store;

    public InMemoryHomeTimeline(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<TweetId> of(AccountId reader, PageRequest request) {
        return InMemoryStore.fetch(
                        store.tweets(),
                        request,
                        tweet -> tweet.authorId().equals(reader) || store.follows(reader, tweet.authorId()))
                .stream()
                .map(Tweet::id)
                .toList();
    }
}
