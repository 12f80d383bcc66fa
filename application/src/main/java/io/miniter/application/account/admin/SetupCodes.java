package io.miniter.application.account.admin;

import io.miniter.domain.account.SetupCode;

/**
 * The code that whoever runs the server finds in its log while there is no admin, and by which an account becomes the
 * first one. Nothing of it is stored: it is good on the server that issued it, until that stops.
 */
public interface SetupCodes {

    /** A new code of 128 random bits, which takes the place of the one before. */
    SetupCode issue();

    /** Whether this is the code that was issued last and not revoked since. Takes as long for any code. */
    boolean isCurrent(SetupCode code);

    /** Has no code be current. */
    void revoke();
}
