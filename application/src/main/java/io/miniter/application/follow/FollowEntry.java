package io.miniter.application.follow;

import io.miniter.domain.account.AccountId;

/**
 * One line in a list of followers or followed.
 *
 * @param position where the follow stands among all: its id
 * @param accountId the account at the other end
 */
public record FollowEntry(long position, AccountId accountId) {}
