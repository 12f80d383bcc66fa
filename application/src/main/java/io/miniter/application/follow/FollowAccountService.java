package io.miniter.application.follow;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.TIMELINES)
final class FollowAccountService implements FollowAccount {

    private final Accounts accounts;
    private final Follows follows;
    private final HomeTimeline homeTimeline;
    private final IdSource ids;

    FollowAccountService(Accounts accounts, Follows follows, HomeTimeline homeTimeline, IdSource ids) {
        this.accounts = accounts;
        this.follows = follows;
        this.homeTimeline = homeTimeline;
        this.ids = ids;
    }

    @Override
    public void followAccount(Command command) {
        AccountId followeeId =
                accounts.idOf(command.followee()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        AccountId followerId = command.actor().accountId();
        follows.add(Follow.start(new FollowId(ids.next()), followerId, followeeId));
        homeTimeline.followed(followerId, followeeId);
    }
}
