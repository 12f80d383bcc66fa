package io.miniter.bootstrap;

import io.miniter.application.article.moderation.RemoveDeletedArticles;
import io.miniter.application.media.RemoveUnusedPictures;
import io.miniter.application.timeline.TidyTimelines;
import io.miniter.domain.shared.DomainException;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the server does by itself, again and again: it removes what nobody uses any more. */
@Component
final class Housekeeping {

    private static final Logger LOGGER = LoggerFactory.getLogger(Housekeeping.class);

    private final RemoveUnusedPictures removeUnusedPictures;
    private final RemoveDeletedArticles removeDeletedArticles;
    private final TidyTimelines tidyTimelines;

    Housekeeping(
            RemoveUnusedPictures removeUnusedPictures,
            RemoveDeletedArticles removeDeletedArticles,
            TidyTimelines tidyTimelines) {
        this.removeUnusedPictures = removeUnusedPictures;
        this.removeDeletedArticles = removeDeletedArticles;
        this.tidyTimelines = tidyTimelines;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tidyTimelines() {
        doAll("tidy", "timelines", tidyTimelines::tidyTimelines);
    }

    @Scheduled(fixedDelayString = "PT5S")
    void removeUnusedPictures() {
        doAll("remove", "unused pictures", removeUnusedPictures::removeUnusedPictures);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void removeDeletedArticles() {
        doAll("remove", "deleted articles", removeDeletedArticles::removeDeletedArticles);
    }

    private static void doAll(String verb, String what, IntSupplier doSome) {
        try {
            int done = doSome.getAsInt();
            while (done > 0) {
                LOGGER.debug("{} {}: {}", verb, what, done);
                done = doSome.getAsInt();
            }
        } catch (DomainException unavailable) {
            LOGGER.debug("Could not {} {}; trying again", verb, what, unavailable);
        }
    }
}
