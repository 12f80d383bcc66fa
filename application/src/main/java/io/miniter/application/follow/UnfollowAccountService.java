package io.miniter.application.follow;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.TIMELINES)
final class UnfollowAccountService implements UnfollowAccount {

    private final Accounts accounts;
    private final Follows follows;
    private final HomeTimeline homeTimeline;

    UnfollowAccountService(Accounts accounts, Follows follows, HomeTimeline homeTimeline) {
        this.accounts = accounts;
        this.follows = follows;
        this.homeTimeline = homeTimeline;
    }

    @Override
    public void unfollowAccount(Command command) {
        AccountId followeeId =
                accounts.idOf(command.followee()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        AccountId followerId = command.actor().accountId();
        if (follows.remove(followerId, followeeId)) {
            homeTimeline.unfollowed(followerId, followeeId);
        }
    }
}
