package io.miniter.application.timeline;

import java.time.Instant;

/** What is done for home timelines in the background. Several servers may do it at the same time. */
public interface TimelineUpkeep {

    /**
     * Spreads some of the tweets that are new to some of the followers. A tweet is forgotten only when all have it:
     * whatever happens meanwhile, nothing is lost, and nothing shows twice.
     *
     * @return how many tweets it worked on; 0 when all are spread, or others are at them
     */
    int spread();

    /**
     * Shortens what is stored of some timelines, and gives up those that nobody reads.
     *
     * @return how many; 0 when all are tidy
     */
    int tidy(Instant now);
}
