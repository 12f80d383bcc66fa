package io.miniter.application.account.admin;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class AppointAdminService implements AppointAdmin {

    private final Accounts accounts;

    AppointAdminService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void appointAdmin(Handle handle) {
        Account account = accounts.idOf(handle)
                .flatMap(accounts::findForChange)
                .orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        accounts.update(account.appointedAdmin());
    }
}
