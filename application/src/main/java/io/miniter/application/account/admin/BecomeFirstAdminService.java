package io.miniter.application.account.admin;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class BecomeFirstAdminService implements BecomeFirstAdmin {

    private final Accounts accounts;
    private final SetupCodes setupCodes;

    BecomeFirstAdminService(Accounts accounts, SetupCodes setupCodes) {
        this.accounts = accounts;
        this.setupCodes = setupCodes;
    }

    @Override
    public void becomeFirstAdmin(Command command) {
        // An admin may have been made by another server, or by the operator, since the code was issued
        if (!setupCodes.isCurrent(command.code()) || accounts.countAdminsForChange() > 0) {
            throw new DomainException(ErrorCode.SETUP_CODE_INVALID);
        }
        Account account = accounts.findForChange(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        accounts.update(account.appointedAdmin());
        setupCodes.revoke();
    }
}
