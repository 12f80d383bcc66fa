package io.miniter.testkit.follow;

import io.miniter.application.follow.FollowEntry;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Follows as lists, in memory. */
public final class InMemoryFollowViews implements FollowViews {

    private final InMemoryStore store;

    public InMemoryFollowViews(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<FollowEntry> followers(AccountId followeeId, PageRequest request) {
        return entries(follow -> follow.followeeId().equals(followeeId), Follow::followerId, request);
    }

    @Override
    public List<FollowEntry> following(AccountId followerId, PageRequest request) {
        return entries(follow -> follow.followerId().equals(followerId), Follow::followeeId, request);
    }

    private List<FollowEntry> entries(
            Predicate<Follow> wanted, Function<Follow, AccountId> otherEnd, PageRequest request) {
        return InMemoryStore.fetch(store.follows(), request, wanted).stream()
                .map(follow -> new FollowEntry(follow.id().value(), otherEnd.apply(follow)))
                .toList();
    }
}
