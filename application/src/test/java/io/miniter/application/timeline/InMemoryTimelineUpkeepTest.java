package io.miniter.application.timeline;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemoryTimelineUpkeepTest extends TimelineUpkeepContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
