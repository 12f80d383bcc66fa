package io.miniter.application.timeline;

/** Bound what is stored of home timelines. For the server itself, again and again. */
public interface TidyTimelines {

    /**
     * Tidies some of them. Several servers may do it at the same time.
     *
     * @return how many; 0 when all are tidy
     */
    int tidyTimelines();
}
