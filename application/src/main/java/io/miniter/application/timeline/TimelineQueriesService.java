package io.miniter.application.timeline;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.application.tweet.TweetView;
import io.miniter.application.tweet.TweetViews;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;

@UseCase(Transaction.NONE)
final class TimelineQueriesService implements TimelineQueries {

    private final HomeTimeline homeTimeline;
    private final TweetViews tweets;

    TimelineQueriesService(HomeTimeline homeTimeline, TweetViews tweets) {
        this.homeTimeline = homeTimeline;
        this.tweets = tweets;
    }

    @Override
    public Page<TweetView> home(AccountId reader, PageRequest request) {
        Page<TweetId> ids = Page.of(homeTimeline.of(reader, request), request, TweetId::value);
        return new Page<>(tweets.find(ids.items()), ids.next());
    }

    @Override
    public Page<TweetView> everybody(PageRequest request) {
        return Page.of(tweets.byEverybody(request), request, TweetView::id);
    }
}
