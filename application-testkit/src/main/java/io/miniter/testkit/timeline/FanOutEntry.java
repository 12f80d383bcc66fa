package io.miniter.testkit.timeline;

import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.tweet.TweetPosted;

/** What a tweet leaves in the outbox for the fan-out, without which no follower would ever see it. */
public final class FanOutEntry {

    /** The name of the reaction. */
    public static final String REACTION = "fan-out";

    private FanOutEntry() {}

    /** The entry of this tweet. */
    public static OutboxEntry of(TweetPosted event) {
        return new OutboxEntry(REACTION, event.author().value(), event, true);
    }
}
