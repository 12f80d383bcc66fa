package io.miniter.application.timeline;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import java.util.List;

/** Which tweets stand in whose home timeline: the reader's own and those of everybody whom they follow. */
public interface HomeTimeline {

    /** Up to {@link PageRequest#fetchSize()} tweets of the reader's home timeline, newest first. */
    List<TweetId> of(AccountId reader, PageRequest request);
}
