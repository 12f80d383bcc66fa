package io.miniter.application.timeline;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import java.time.Instant;
import java.util.List;

/**
 * Home timelines: the reader's own tweets and those of everybody whom they follow. What the reader does, and what is
 * deleted, shows at once; a new tweet of somebody else after its fan-out, see {@link FanOut}.
 */
public interface HomeTimeline {

    /**
     * Up to {@link PageRequest#fetchSize()} entries of the reader's home timeline, newest first.
     *
     * @param now the timelines of those who have not read theirs for long may be given up
     */
    List<TimelineEntryView> of(AccountId reader, PageRequest request, Instant now);

    /**
     * The same for somebody who is not the owner: nothing is stored, so that it costs more where nothing was. There are
     * at least the tweets that {@link #of} would give.
     */
    List<TimelineEntryView> glimpse(AccountId owner, PageRequest request);

    /** Brings the author's tweets in. To be called after the follow was added, in the same transaction. */
    void followed(AccountId reader, AccountId author);

    /** Takes the author's tweets out. To be called after the follow was removed, in the same transaction. */
    void unfollowed(AccountId reader, AccountId author);

    /** Gives up what is stored for the reader, who is leaving. */
    void close(AccountId reader, Instant now);
}
