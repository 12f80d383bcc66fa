package io.miniter.application.account;

import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.Sessions;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class DeleteAccountService implements DeleteAccount {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHasher hasher;
    private final StoredPictures storedPictures;

    DeleteAccountService(Accounts accounts, Sessions sessions, PasswordHasher hasher, StoredPictures storedPictures) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hasher = hasher;
        this.storedPictures = storedPictures;
    }

    @Override
    public void deleteAccount(Command command) {
        Account account = accounts.findForChange(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        if (!hasher.matches(command.password(), account.passwordHash())) {
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
