package io.miniter.application.account.admin;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Role;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class DismissAdminService implements DismissAdmin {

    private final Accounts accounts;

    DismissAdminService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void dismissAdmin(Command command) {
        // Counted first: it locks, so that of two concurrent dismissals the second sees that it would be the last
        int admins = accounts.countAdminsForChange();
        Account account = accounts.idOf(command.handle())
                .flatMap(accounts::findForChange)
                .orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        if (account.role() != Role.ADMIN) {
            return;
        }
        if (admins == 1 && !command.evenTheLast()) {
            throw new DomainException(ErrorCode.LAST_ADMIN);
        }
        accounts.update(account.dismissedAsAdmin());
    }
}
