package io.miniter.bootstrap;

import io.miniter.application.media.RemoveUnusedPictures;
import io.miniter.domain.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes, every few seconds, the pictures that nobody uses any more. */
@Component
final class PictureHousekeeping {

    private static final Logger LOGGER = LoggerFactory.getLogger(PictureHousekeeping.class);

    private final RemoveUnusedPictures removeUnusedPictures;

    PictureHousekeeping(RemoveUnusedPictures removeUnusedPictures) {
        this.removeUnusedPictures = removeUnusedPictures;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void removeAll() {
        try {
            int removed = removeUnusedPictures.removeUnusedPictures();
            while (removed > 0) {
                LOGGER.debug("Removed {} unused pictures", removed);
                removed = removeUnusedPictures.removeUnusedPictures();
            }
        } catch (DomainException unavailable) {
            LOGGER.debug("Could not remove unused pictures; trying again", unavailable);
        }
    }
}
