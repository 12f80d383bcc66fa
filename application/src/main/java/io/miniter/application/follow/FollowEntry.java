package io.miniter.application.follow;

import io.miniter.domain.account.AccountId;

/**
 * An entry in a list of followers or followees.
 *
 * @param position the follow's place among all: its id
 * @param accountId the account at the other end
 */
public record FollowEntry(long position, AccountId accountId) {}
