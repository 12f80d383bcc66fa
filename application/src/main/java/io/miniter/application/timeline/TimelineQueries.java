package io.miniter.application.timeline;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.AccountId;

/** Read timelines, newest first. */
public interface TimelineQueries {

    /**
     * The reader's own tweets and those of everybody whom they follow; nothing for an account that is gone. What the
     * reader does, and what is deleted, shows at once; a new tweet of somebody else within two seconds.
     */
    Page<TimelineEntryView> home(AccountId reader, PageRequest request);

    /**
     * The home timeline of somebody as anybody may see it. It is put together and forgotten: nothing is kept for an
     * owner who has not asked, and nothing is noted of their having read.
     */
    Page<TimelineEntryView> homeOf(AccountId owner, PageRequest request);

    /** Everybody's tweets. */
    Page<TweetView> everybody(PageRequest request);
}
