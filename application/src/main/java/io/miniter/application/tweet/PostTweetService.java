package io.miniter.application.tweet;

import io.miniter.application.event.Events;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import java.time.InstantSource;

/** One statement, which needs no transaction: the author's counts are held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {PublicContent.TWEETS, PublicContent.TIMELINES})
final class PostTweetService implements PostTweet {

    private final Tweets tweets;
    private final Events events;
    private final IdSource ids;
    private final InstantSource clock;

    PostTweetService(Tweets tweets, Events events, IdSource ids, InstantSource clock) {
        this.tweets = tweets;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public TweetView postTweet(Command command) {
        Changed<Tweet, TweetPosted> posted =
                Tweet.post(new TweetId(ids.next()), command.actor().accountId(), command.text(), clock.instant());
        return tweets.add(posted.aggregate(), events.entriesOf(posted.event()));
    }
}
