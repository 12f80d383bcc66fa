package io.miniter.bootstrap;

import io.miniter.application.article.RemoveDeletedArticles;
import io.miniter.application.media.RemoveUnusedPictures;
import io.miniter.domain.shared.DomainException;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes, again and again, what nobody uses or can restore any more. */
@Component
final class Housekeeping {

    private static final Logger LOGGER = LoggerFactory.getLogger(Housekeeping.class);

    private final RemoveUnusedPictures removeUnusedPictures;
    private final RemoveDeletedArticles removeDeletedArticles;

    Housekeeping(RemoveUnusedPictures removeUnusedPictures, RemoveDeletedArticles removeDeletedArticles) {
        this.removeUnusedPictures = removeUnusedPictures;
        this.removeDeletedArticles = removeDeletedArticles;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void removeUnusedPictures() {
        removeAll("unused pictures", removeUnusedPictures::removeUnusedPictures);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void removeDeletedArticles() {
        removeAll("deleted articles", removeDeletedArticles::removeDeletedArticles);
    }

    private static void removeAll(String what, IntSupplier removeSome) {
        try {
            int removed = removeSome.getAsInt();
            while (removed > 0) {
                LOGGER.debug("Removed {} {}", removed, what);
                removed = removeSome.getAsInt();
            }
        } catch (DomainException unavailable) {
            LOGGER.debug("Could not remove {}; trying again", what, unavailable);
        }
    }
}
