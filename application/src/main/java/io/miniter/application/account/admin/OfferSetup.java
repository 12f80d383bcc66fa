package io.miniter.application.account.admin;

import io.miniter.domain.account.SetupCode;
import java.util.Optional;

/** Issue a setup code for a server that has no admin. */
public interface OfferSetup {

    /** The code for {@link BecomeFirstAdmin}; empty if there is an admin. */
    Optional<SetupCode> offerSetup();
}
