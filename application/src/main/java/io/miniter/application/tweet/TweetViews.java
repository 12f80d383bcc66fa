package io.miniter.application.tweet;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import java.util.List;
import java.util.Optional;

/** Tweets as readers see them. Lists are newest first. */
public interface TweetViews {

    /** The tweet with this id. */
    Optional<TweetView> find(TweetId id);

    /** Up to {@link PageRequest#fetchSize()} tweets of one author. */
    List<TweetView> byAuthor(AccountId author, PageRequest request);

    /** Up to {@link PageRequest#fetchSize()} tweets of everybody. */
    List<TweetView> byEverybody(PageRequest request);
}
