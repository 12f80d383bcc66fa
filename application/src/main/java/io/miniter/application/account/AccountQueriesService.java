package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.jspecify.annotations.Nullable;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class AccountQueriesService implements AccountQueries {

    private final AccountViews views;

    AccountQueriesService(AccountViews views) {
        this.views = views;
    }

    @Override
    public AccountView own(Actor actor) {
        return views.own(actor.accountId()).orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
    }

    @Override
    public AccountView byId(AccountId id, @Nullable Actor reader) {
        return views.find(id, Actor.idOf(reader)).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
    }

    @Override
    public AccountView byHandle(Handle handle, @Nullable Actor reader) {
        return views.find(handle, Actor.idOf(reader))
                .orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
    }
}
