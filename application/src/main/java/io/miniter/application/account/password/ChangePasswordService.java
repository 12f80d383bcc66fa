package io.miniter.application.account.password;

import io.miniter.application.account.Accounts;
import io.miniter.application.event.Events;
import io.miniter.application.limit.Attempt;
import io.miniter.application.limit.PasswordProofs;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.PasswordChanged;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** Hashing must not hold a database connection: only the related writes share a transaction. */
@UseCase(Transaction.NONE)
final class ChangePasswordService implements ChangePassword {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final CommonPasswords commonPasswords;
    private final PasswordProofs proofs;
    private final Events events;
    private final Transactions transactions;

    ChangePasswordService(
            Accounts accounts,
            PasswordHasher hasher,
            CommonPasswords commonPasswords,
            RateLimits limits,
            Events events,
            Transactions transactions) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.commonPasswords = commonPasswords;
        this.proofs = new PasswordProofs(limits);
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public void changePassword(Command command) {
        Account account = prove(command);
        ChosenPassword.check(command.replacement(), account.handle(), account.email(), commonPasswords);
        PasswordHash replacement = hasher.hash(command.replacement());
        try {
            replace(command.actor(), account, replacement);
        } catch (DomainException refusal) {
            if (refusal.code() != ErrorCode.WRONG_PASSWORD) {
                throw refusal;
            }
            // A login may have rehashed the same password concurrently
            replace(command.actor(), prove(command), replacement);
        }
    }

    private Account prove(Command command) {
        Account account = accounts.find(command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        try (Attempt attempt = proofs.begin(command.actor())) {
            boolean right = hasher.matches(command.current(), account.passwordHash());
            attempt.compared(right);
            if (!right) {
                throw new DomainException(ErrorCode.WRONG_PASSWORD);
            }
        }
        return account;
    }

    private void replace(Actor actor, Account proven, PasswordHash replacement) {
        transactions.inOne(() -> {
            Account account = accounts.findForChange(actor.accountId())
                    .orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
            if (!account.passwordHash().equals(proven.passwordHash())) {
                throw new DomainException(ErrorCode.WRONG_PASSWORD);
            }
            accounts.update(account.withPassword(replacement));
            events.publish(new PasswordChanged(account.id(), actor.sessionId()));
        });
    }
}
