package io.miniter.application.follow;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class FollowAccountService implements FollowAccount {

    private final Accounts accounts;
    private final Follows follows;
    private final IdSource ids;

    FollowAccountService(Accounts accounts, Follows follows, IdSource ids) {
        this.accounts = accounts;
        this.follows = follows;
        this.ids = ids;
    }

    @Override
    public void followAccount(Command command) {
        AccountId followeeId =
                accounts.idOf(command.followee()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        follows.add(Follow.start(new FollowId(ids.next()), command.actor().accountId(), followeeId));
    }
}
