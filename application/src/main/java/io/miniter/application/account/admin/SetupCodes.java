package io.miniter.application.account.admin;

import io.miniter.domain.account.SetupCode;

/**
 * The setup code, logged while there is no admin, by which an account becomes the first one. It is kept in memory only:
 * valid on the instance that issued it, until that stops.
 */
public interface SetupCodes {

    /** Issues a new code of 128 random bits, which replaces the previous one. */
    SetupCode issue();

    /** Whether this is the current code. Compares in constant time. */
    boolean isCurrent(SetupCode code);

    /** Revokes the current code. */
    void revoke();
}
