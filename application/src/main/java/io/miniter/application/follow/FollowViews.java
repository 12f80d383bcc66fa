package io.miniter.application.follow;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import java.util.List;

/** Follows as lists, the newest first. */
public interface FollowViews {

    /** Up to {@link PageRequest#fetchSize()} accounts that follow this one. */
    List<FollowEntry> followers(AccountId followeeId, PageRequest request);

    /** Up to {@link PageRequest#fetchSize()} accounts that this one follows. */
    List<FollowEntry> following(AccountId followerId, PageRequest request);
}
