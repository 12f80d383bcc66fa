package io.miniter.application.timeline;

import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a home timeline as its readers see it.
 *
 * @param position its place, and its name within the timeline; the newest entry has the largest. The tweet's id where
 *     it is there because its author posted it
 * @param tweet what it shows
 * @param passedOnBy who passed the tweet on to the reader; {@code null} where its author posted it
 */
public record TimelineEntryView(
        long position, TweetView tweet, @Nullable AccountId passedOnBy) {

    /** The entry of a tweet that its author posted. */
    public static TimelineEntryView posted(TweetView tweet) {
        return new TimelineEntryView(tweet.id(), tweet, null);
    }
}
