package io.miniter.application.tweet;

import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import java.time.InstantSource;

/** One statement, which needs no transaction: the author's counts are held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {PublicContent.TWEETS, PublicContent.TIMELINES})
final class PostTweetService implements PostTweet {

    private final Tweets tweets;
    private final TweetViews views;
    private final IdSource ids;
    private final InstantSource clock;

    PostTweetService(Tweets tweets, TweetViews views, IdSource ids, InstantSource clock) {
        this.tweets = tweets;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public TweetView postTweet(Command command) {
        Tweet tweet = Tweet.post(new TweetId(ids.next()), command.actor().accountId(), command.text(), clock.instant());
        tweets.add(tweet);
        return views.find(tweet.id()).orElseThrow(() -> new DomainException(ErrorCode.TWEET_NOT_FOUND));
    }
}
