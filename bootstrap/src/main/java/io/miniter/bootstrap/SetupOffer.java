package io.miniter.bootstrap;

import io.miniter.application.account.admin.OfferSetup;
import io.miniter.domain.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Logs the setup code at the start of a server without an admin. */
@Component
final class SetupOffer implements ApplicationRunner {

    private static final Logger LOGGER = LoggerFactory.getLogger(SetupOffer.class);

    private final OfferSetup offerSetup;

    SetupOffer(OfferSetup offerSetup) {
        this.offerSetup = offerSetup;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            offerSetup
                    .offerSetup()
                    .ifPresent(code -> LOGGER.info(
                            "This server has no admin. An account becomes the first one with the setup code {} at"
                                    + " POST /v1/setup, or by `admin promote HANDLE`.",
                            code.value()));
        } catch (DomainException unavailable) {
            LOGGER.debug("Whether there is an admin is not known; the next start asks again", unavailable);
        }
    }
}
