package io.miniter.application.account;

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
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.account.ReservedHandles;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;
import java.util.Objects;

/** Without a transaction: hashing must not hold a database connection, and the account is written in one statement. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class SignUpService implements SignUp {

    private final Accounts accounts;
    private final AccountViews views;
    private final PasswordHasher hasher;
    private final CommonPasswords commonPasswords;
    private final ReservedHandles reservedHandles;
    private final IdSource ids;
    private final InstantSource clock;

    SignUpService(
            Accounts accounts,
            AccountViews views,
            PasswordHasher hasher,
            CommonPasswords commonPasswords,
            ReservedHandles reservedHandles,
            IdSource ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.views = views;
        this.hasher = hasher;
        this.commonPasswords = commonPasswords;
        this.reservedHandles = reservedHandles;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public AccountView signUp(Command command) {
        if (reservedHandles.contains(command.handle())) {
            throw new DomainException(ErrorCode.HANDLE_RESERVED);
        }
        ChosenPassword.check(command.password(), command.handle(), command.email(), commonPasswords);
        PasswordHash passwordHash = hasher.hash(command.password());
        Account account = Account.signUp(
                new AccountId(ids.next()),
                command.handle(),
                command.email(),
                passwordHash,
                Objects.requireNonNullElseGet(command.displayName(), () -> DisplayName.of(command.handle())),
                Objects.requireNonNullElse(command.bio(), Bio.EMPTY),
                clock.instant());
        accounts.add(account);
        return views.own(account.id()).orElseThrow();
    }
}
