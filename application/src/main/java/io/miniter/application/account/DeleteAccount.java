package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.PasswordAttempt;

/** Leave: delete one's own account and all that it owns, at once and for good. */
public interface DeleteAccount {

    /**
     * Deletes the account.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD}; {@code SESSION_ENDED} if the account is
     *     gone already; {@code TOO_MANY_REQUESTS} after many wrong ones
     */
    void deleteAccount(Command command);

    /**
     * The decision.
     *
     * @param password what the person says the password is, to show that they mean it
     */
    record Command(Actor actor, PasswordAttempt password) {}
}
