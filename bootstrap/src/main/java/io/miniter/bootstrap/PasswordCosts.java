package io.miniter.bootstrap;

import io.miniter.application.account.password.LearnPasswordCosts;
import io.miniter.domain.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Measures the cost of the most expensive stored password hash: before the first login, and periodically, because
 * another server may store more expensive ones.
 */
@Component
final class PasswordCosts implements SmartInitializingSingleton {

    private static final Logger LOGGER = LoggerFactory.getLogger(PasswordCosts.class);

    private final LearnPasswordCosts learnPasswordCosts;

    PasswordCosts(LearnPasswordCosts learnPasswordCosts) {
        this.learnPasswordCosts = learnPasswordCosts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        learn();
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void learn() {
        try {
            learnPasswordCosts.learnPasswordCosts();
        } catch (DomainException unavailable) {
            LOGGER.debug("Could not learn what passwords cost; trying again", unavailable);
        }
    }
}
