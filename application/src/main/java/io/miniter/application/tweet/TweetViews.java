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

    /** The tweets with these ids; those that are gone are left out. */
    List<TweetView> find(List<TweetId> ids);

    /** Up to {@link PageRequest#fetchSize()} tweets of one author. */
    List<TweetView> byAuthor(AccountId author, PageRequest request);

    /** Up to {@link PageRequest#fetchSize()} tweets of everybody. */
    List<TweetView> byEverybody(PageRequest request);
}
