package io.miniter.application.tweet;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Handle;
import io.miniter.domain.tweet.TweetId;

/** Read tweets. */
public interface TweetQueries {

    /**
     * One tweet.
     *
     * @throws io.miniter.domain.shared.DomainException {@code TWEET_NOT_FOUND}
     */
    TweetView byId(TweetId id);

    /**
     * The tweets of one author, newest first.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    Page<TweetView> byAuthor(Handle author, PageRequest request);
}
