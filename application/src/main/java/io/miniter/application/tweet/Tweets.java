package io.miniter.application.tweet;

import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import java.util.List;
import java.util.Optional;

/** All tweets. */
public interface Tweets {

    /**
     * Adds a new tweet and, in the same statement, the entries of the outbox; its author has one tweet more.
     *
     * @param entries those with {@link OutboxEntry#onlyIfFollowed} are left out if nobody follows the author
     * @return the tweet as its readers see it
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the author is gone
     */
    TweetView add(Tweet tweet, List<OutboxEntry> entries);

    /** The tweet with this id. */
    Optional<Tweet> find(TweetId id);

    /** Removes the tweet; its author has one less. Removing what is gone already changes nothing. */
    void remove(TweetId id);
}
