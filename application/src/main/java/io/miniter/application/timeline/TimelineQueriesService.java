package io.miniter.application.timeline;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.AccountId;
import java.time.InstantSource;

/**
 * The first read of one's own timeline stores it, which is idempotent: it counts as a read, because it may be repeated,
 * and a timeline that is stored already is read while the disk is full.
 */
@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class TimelineQueriesService implements TimelineQueries {

    private final HomeTimeline homeTimeline;
    private final TweetViews tweets;
    private final InstantSource clock;

    TimelineQueriesService(HomeTimeline homeTimeline, TweetViews tweets, InstantSource clock) {
        this.homeTimeline = homeTimeline;
        this.tweets = tweets;
        this.clock = clock;
    }

    @Override
    public Page<TimelineEntryView> home(AccountId reader, PageRequest request) {
        return Page.of(homeTimeline.of(reader, request, clock.instant()), request, TimelineEntryView::position);
    }

    @Override
    public Page<TimelineEntryView> homeOf(AccountId owner, PageRequest request) {
        return Page.of(homeTimeline.glimpse(owner, request), request, TimelineEntryView::position);
    }

    @Override
    public Page<TweetView> everybody(PageRequest request) {
        return Page.of(tweets.byEverybody(request), request, TweetView::id);
    }
}
