package io.miniter.application.account;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.PasswordHash;

/** Remove an account whose owner has shown to mean it: the second half of a deletion. */
public interface RemoveAccount {

    /**
     * Removes the account and all that it owns.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD} if {@code proven} is no longer the
     *     password; {@code SESSION_ENDED} if the account is gone
     */
    void removeAccount(Command command);

    /**
     * The decision.
     *
     * @param proven the password that the person has shown to know
     */
    record Command(AccountId accountId, PasswordHash proven) {}
}
