package io.miniter.application.account;

import io.miniter.application.limit.Attempt;
import io.miniter.application.limit.PasswordProofs;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** Without a transaction: hashing must not hold a connection. What is written together is another use case. */
@UseCase(Transaction.NONE)
final class DeleteAccountService implements DeleteAccount {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final PasswordProofs proofs;
    private final RemoveAccount removeAccount;

    DeleteAccountService(Accounts accounts, PasswordHasher hasher, RateLimits limits, RemoveAccount removeAccount) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.proofs = new PasswordProofs(limits);
        this.removeAccount = removeAccount;
    }

    @Override
    public void deleteAccount(Command command) {
        Account account = prove(command);
        try {
            remove(account);
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.WRONG_PASSWORD) {
                throw refusal;
            }
            // A login may have renewed the hash of the same password meanwhile
            remove(prove(command));
        }
    }

    private Account prove(Command command) {
        Account account = accounts.find(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        try (Attempt attempt = proofs.begin(command.actor())) {
            boolean right = hasher.matches(command.password(), account.passwordHash());
            attempt.compared(right);
            if (!right) {
                throw new DomainException(ErrorCode.WRONG_PASSWORD);
            }
        }
        return account;
    }

    private void remove(Account proven) {
        removeAccount.removeAccount(new RemoveAccount.Command(proven.id(), proven.passwordHash()));
    }
}
