package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.PasswordAttempt;

/** Delete one's own account and all that it owns, immediately and permanently. */
public interface DeleteAccount {

    /**
     * Deletes the account.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD}; {@code SESSION_ENDED} if the account no
     *     longer exists; {@code TOO_MANY_REQUESTS} after many wrong ones
     */
    void deleteAccount(Command command);

    /**
     * The decision.
     *
     * @param password the password, as confirmation
     */
    record Command(Actor actor, PasswordAttempt password) {}
}
