package io.miniter.application.account.admin;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.SetupCode;

/** Become the first admin of a server by the setup code in its log. */
public interface BecomeFirstAdmin {

    /**
     * Makes the actor an admin and revokes the code.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SETUP_CODE_INVALID} for a wrong code, and for any code
     *     once there is an admin; {@code SESSION_ENDED} if the account no longer exists
     */
    void becomeFirstAdmin(Command command);

    /** The claim. */
    record Command(Actor actor, SetupCode code) {}
}
