package io.miniter.application.account.admin;

import io.miniter.domain.account.SetupCode;
import java.util.Optional;

/** Offer a server that has no admin to whoever can read its log. */
public interface OfferSetup {

    /** The code for {@link BecomeFirstAdmin}; empty where there is an admin. */
    Optional<SetupCode> offerSetup();
}
