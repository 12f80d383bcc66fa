package io.miniter.application.account;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.application.event.Events;
import io.miniter.application.limit.Attempt;
import io.miniter.application.limit.PasswordProofs;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

/** Hashing must not hold a database connection: only the related writes share a transaction. */
@UseCase(Transaction.NONE)
final class DeleteAccountService implements DeleteAccount {

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final PasswordProofs proofs;
    private final StoredPictures storedPictures;
    private final Events events;
    private final Transactions transactions;
    private final InstantSource clock;

    DeleteAccountService(
            Accounts accounts,
            PasswordHasher hasher,
            RateLimits limits,
            StoredPictures storedPictures,
            Events events,
            Transactions transactions,
            InstantSource clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.proofs = new PasswordProofs(limits);
        this.storedPictures = storedPictures;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
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
            // A login may have rehashed the same password concurrently
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
        transactions.inOne(() -> {
            Account account =
                    accounts.findForChange(proven.id()).orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
            if (!account.passwordHash().equals(proven.passwordHash())) {
                throw new DomainException(ErrorCode.WRONG_PASSWORD);
            }
            events.publish(account.remove(clock.instant()));
            PictureName avatar = account.avatar();
            if (avatar != null) {
                storedPictures.release(avatar);
            }
            accounts.remove(account.id());
        });
    }
}
