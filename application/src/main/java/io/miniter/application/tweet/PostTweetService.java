package io.miniter.application.tweet;

import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import java.time.InstantSource;

/** One statement, which needs no transaction: the author's counts are held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {PublicContent.TWEETS, PublicContent.TIMELINES})
final class PostTweetService implements PostTweet {

    private final Tweets tweets;
    private final IdSource ids;
    private final InstantSource clock;

    PostTweetService(Tweets tweets, IdSource ids, InstantSource clock) {
        this.tweets = tweets;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public TweetView postTweet(Command command) {
        Tweet tweet = Tweet.post(new TweetId(ids.next()), command.actor().accountId(), command.text(), clock.instant());
        return tweets.add(tweet);
    }
}
