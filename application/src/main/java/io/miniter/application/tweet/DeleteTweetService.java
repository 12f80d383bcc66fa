package io.miniter.application.tweet;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;

@UseCase(changes = {PublicContent.TWEETS, PublicContent.TIMELINES})
final class DeleteTweetService implements DeleteTweet {

    private final Tweets tweets;

    DeleteTweetService(Tweets tweets) {
        this.tweets = tweets;
    }

    @Override
    public void deleteTweet(Command command) {
        Tweet tweet = tweets.find(command.tweetId()).orElseThrow(() -> new DomainException(ErrorCode.TWEET_NOT_FOUND));
        if (!tweet.deletableBy(command.actor().accountId())) {
            throw new DomainException(ErrorCode.NOT_THE_AUTHOR);
        }
        tweets.remove(tweet.id());
    }
}
