package io.miniter.application.timeline;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import java.time.InstantSource;

@UseCase(
        value = Transaction.NONE,
        changes = {})
final class TidyTimelinesService implements TidyTimelines {

    private final TimelineUpkeep upkeep;
    private final InstantSource clock;

    TidyTimelinesService(TimelineUpkeep upkeep, InstantSource clock) {
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Override
    public int tidyTimelines() {
        return upkeep.tidy(clock.instant());
    }
}
