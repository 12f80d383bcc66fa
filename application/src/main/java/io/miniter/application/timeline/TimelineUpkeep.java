package io.miniter.application.timeline;

import java.time.Instant;

/** Bounds what is stored of home timelines. Several servers may do it at the same time. */
public interface TimelineUpkeep {

    /**
     * Shortens what is stored of some timelines, and gives up those that nobody reads.
     *
     * @return how many; 0 when all are tidy
     */
    int tidy(Instant now);
}
