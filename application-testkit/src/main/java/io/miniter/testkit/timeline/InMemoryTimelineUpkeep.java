package io.miniter.testkit.timeline;

import io.miniter.application.timeline.TimelineUpkeep;
import java.time.Instant;

/** Nothing is left to do where timelines are put together when they are read. */
public final class InMemoryTimelineUpkeep implements TimelineUpkeep {

    @Override
    public int spread() {
        return 0;
    }

    @Override
    public int tidy(Instant now) {
        return 0;
    }
}
