package io.miniter.application.account;

import io.miniter.application.session.Sessions;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class ReplacePasswordService implements ReplacePassword {

    private final Accounts accounts;
    private final Sessions sessions;

    ReplacePasswordService(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public void replacePassword(Command command) {
        Account account = accounts.findForChange(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        if (!account.passwordHash().equals(command.proven())) {
            throw new DomainException(ErrorCode.WRONG_PASSWORD);
        }
        accounts.update(account.withPassword(command.replacement()));
        sessions.endAllBut(command.actor().sessionId(), account.id());
    }
}
