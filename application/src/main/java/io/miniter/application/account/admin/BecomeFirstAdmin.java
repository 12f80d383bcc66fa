package io.miniter.application.account.admin;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.SetupCode;

/** Become the admin of a server that has none, by the code in its log. */
public interface BecomeFirstAdmin {

    /**
     * Makes the one who asks an admin. The code is used up by it.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SETUP_CODE_INVALID} for another code, and for any code
     *     once there is an admin; {@code SESSION_ENDED} if the account is gone
     */
    void becomeFirstAdmin(Command command);

    /** The claim. */
    record Command(Actor actor, SetupCode code) {}
}
