package io.miniter.testkit.timeline;

import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Home timelines, in memory. They show the tweets of those of whom they have been told, as far as these are there. */
public final class InMemoryHomeTimeline implements HomeTimeline {

    private final InMemoryStore store;
    private final TweetViews views;
    private final Set<Source> sources = new HashSet<>();

    public InMemoryHomeTimeline(InMemoryStore store, TweetViews views) {
        this.store = store;
        this.views = views;
    }

    @Override
    public List<TimelineEntryView> of(AccountId reader, PageRequest request, Instant now) {
        return InMemoryStore.fetch(store.tweets(), request, tweet -> shows(reader, tweet.authorId())).stream()
                .map(tweet -> views.find(new TweetId(tweet.id().value())))
                .flatMap(Optional::stream)
                .map(TimelineEntryView::posted)
                .toList();
    }

    @Override
    public List<TimelineEntryView> glimpse(AccountId owner, PageRequest request) {
        return InMemoryStore.fetch(
                        store.tweets(),
                        request,
                        tweet -> tweet.authorId().equals(owner) || store.follows(owner, tweet.authorId()))
                .stream()
                .map(tweet -> views.find(new TweetId(tweet.id().value())))
                .flatMap(Optional::stream)
                .map(TimelineEntryView::posted)
                .toList();
    }

    private boolean shows(AccountId reader, AccountId author) {
        return author.equals(reader) || store.follows(reader, author) && sources.contains(new Source(reader, author));
    }

    @Override
    public void followed(AccountId reader, AccountId author) {
        if (store.follows(reader, author)) {
            sources.add(new Source(reader, author));
        }
    }

    @Override
    public void unfollowed(AccountId reader, AccountId author) {
        sources.remove(new Source(reader, author));
    }

    @Override
    public void close(AccountId reader, Instant now) {
        sources.removeIf(source -> source.reader().equals(reader));
    }

    /** Whether anything is stored for the reader. */
    public boolean isStoredFor(AccountId reader) {
        return sources.stream().anyMatch(source -> source.reader().equals(reader));
    }

    private record Source(AccountId reader, AccountId author) {}
}
