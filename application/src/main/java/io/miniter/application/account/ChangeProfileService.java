package io.miniter.application.account;

import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Objects;

@UseCase
final class ChangeProfileService implements ChangeProfile {

    private final Accounts accounts;
    private final AccountViews views;

    ChangeProfileService(Accounts accounts, AccountViews views) {
        this.accounts = accounts;
        this.views = views;
    }

    @Override
    public AccountView changeProfile(Command command) {
        AccountId id = command.actor().accountId();
        Account account = accounts.findForChange(id).orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        accounts.update(account.withProfile(
                Objects.requireNonNullElse(command.displayName(), account.displayName()),
                Objects.requireNonNullElse(command.bio(), account.bio())));
        return views.own(id).orElseThrow();
    }
}
