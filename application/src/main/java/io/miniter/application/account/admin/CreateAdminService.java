package io.miniter.application.account.admin;

import io.miniter.application.account.Accounts;
import io.miniter.application.account.password.ChosenPassword;
import io.miniter.application.account.password.CommonPasswords;
import io.miniter.application.account.password.PasswordHasher;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import java.time.InstantSource;

/** Without a transaction: hashing must not hold a database connection, and the account is written in one statement. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class CreateAdminService implements CreateAdmin {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final CommonPasswords commonPasswords;
    private final IdSource ids;
    private final InstantSource clock;

    CreateAdminService(
            Accounts accounts,
            PasswordHasher hasher,
            CommonPasswords commonPasswords,
            IdSource ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.commonPasswords = commonPasswords;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void createAdmin(Command command) {
        ChosenPassword.check(command.password(), command.handle(), command.email(), commonPasswords);
        accounts.add(Account.signUp(
                        new AccountId(ids.next()),
                        command.handle(),
                        command.email(),
                        hasher.hash(command.password()),
                        DisplayName.of(command.handle()),
                        Bio.EMPTY,
                        clock.instant())
                .appointedAdmin());
    }
}
