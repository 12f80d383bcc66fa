package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.PasswordHash;

/** Put a password that is hashed already in the place of the one before: the second half of a change. */
public interface ReplacePassword {

    /**
     * Replaces the password and ends every session but the one that asks.
     *
     * @throws io.miniter.domain.shared.DomainException {@code WRONG_PASSWORD} if {@code proven} is no longer the
     *     password; {@code SESSION_ENDED} if the account is gone
     */
    void replacePassword(Command command);

    /**
     * The change.
     *
     * @param proven the password that the person has shown to know
     * @param replacement the password from now on
     */
    record Command(Actor actor, PasswordHash proven, PasswordHash replacement) {}
}
