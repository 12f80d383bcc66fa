package io.miniter.application.account;

import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;

/** Turns passwords into what may be stored. Slow on purpose. */
public interface PasswordHasher {

    /** A hash of the password, with a salt of its own. */
    PasswordHash hash(Password password);

    /** Whether the hash was made from what is offered. Takes about as long as {@link #hash} whatever the answer. */
    boolean matches(PasswordAttempt attempt, PasswordHash hash);

    /** Takes as long as {@link #matches} and matches nothing: what an unknown login is compared with. */
    void matchNothing(PasswordAttempt attempt);
}
