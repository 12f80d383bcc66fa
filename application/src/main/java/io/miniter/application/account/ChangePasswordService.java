package io.miniter.application.account;

import io.miniter.application.session.Sessions;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class ChangePasswordService implements ChangePassword {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHasher hasher;

    ChangePasswordService(Accounts accounts, Sessions sessions, PasswordHasher hasher) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hasher = hasher;
    }

    @Override
    public void changePassword(Command command) {
        Account account = accounts.findForChange(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        if (!hasher.matches(command.current(), account.passwordHash())) {
            throw new DomainException(ErrorCode.WRONG_PASSWORD);
        }
        accounts.update(account.withPassword(hasher.hash(command.replacement())));
        sessions.endAllBut(command.actor().sessionId(), account.id());
    }
}
