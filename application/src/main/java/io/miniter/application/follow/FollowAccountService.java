package io.miniter.application.follow;

import io.miniter.application.account.Accounts;
import io.miniter.application.event.Events;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = {})
final class FollowAccountService implements FollowAccount {

    private final Accounts accounts;
    private final Follows follows;
    private final Events events;
    private final IdSource ids;

    FollowAccountService(Accounts accounts, Follows follows, Events events, IdSource ids) {
        this.accounts = accounts;
        this.follows = follows;
        this.events = events;
        this.ids = ids;
    }

    @Override
    public void follow(Command command) {
        AccountId followeeId = idOf(command.followee());
        AccountId followerId = command.actor().accountId();
        Changed<Follow, AccountFollowed> started = Follow.start(new FollowId(ids.next()), followerId, followeeId);
        follows.add(started.aggregate());
        events.publish(started.event());
    }

    @Override
    public void unfollow(Command command) {
        AccountId followeeId = idOf(command.followee());
        AccountId followerId = command.actor().accountId();
        if (follows.remove(followerId, followeeId)) {
            events.publish(new AccountUnfollowed(followerId, followeeId));
        }
    }

    private AccountId idOf(Handle followee) {
        return accounts.idOf(followee).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
    }
}
