package io.miniter.testkit.timeline;

import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.domain.tweet.Tweet;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.util.List;

/**
 * Timelines are put together when they are read here, so that only the work is counted: what others follow is to be
 * spread once, and nothing is ever to be tidied.
 */
public final class InMemoryTimelineUpkeep implements TimelineUpkeep {

    private final InMemoryStore store;
    private long spreadTo;

    public InMemoryTimelineUpkeep(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public int spread() {
        List<Tweet> waiting = store.tweets().tailMap(spreadTo, false).values().stream()
                .filter(this::isFollowed)
                .toList();
        if (!store.tweets().isEmpty()) {
            spreadTo = store.tweets().lastKey();
        }
        return waiting.size();
    }

    private boolean isFollowed(Tweet tweet) {
        return store.follows().values().stream()
                .anyMatch(follow -> follow.followeeId().equals(tweet.authorId()));
    }

    @Override
    public int tidy(Instant now) {
        return 0;
    }
}
