package io.miniter.domain.tweet;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainEvent;
import java.time.Instant;

/**
 * A tweet was posted.
 *
 * @param tweet the tweet
 * @param author who posted it
 * @param at when
 */
public record TweetPosted(TweetId tweet, AccountId author, Instant at) implements DomainEvent {}
