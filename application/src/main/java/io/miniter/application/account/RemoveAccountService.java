package io.miniter.application.account;

import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.Sessions;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class RemoveAccountService implements RemoveAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final StoredPictures storedPictures;

    RemoveAccountService(Accounts accounts, Sessions sessions, StoredPictures storedPictures) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.storedPictures = storedPictures;
    }

    @Override
    public void removeAccount(Command command) {
        Account account = accounts.findForChange(command.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        if (!account.passwordHash().equals(command.proven())) {
            throw new DomainException(ErrorCode.WRONG_PASSWORD);
        }
        sessions.endAll(account.id());
        PictureName avatar = account.avatar();
        if (avatar != null) {
            storedPictures.release(avatar);
        }
        accounts.remove(account.id());
    }
}
