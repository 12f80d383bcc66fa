package io.miniter.application.article;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.SettableClock;
import io.miniter.application.shared.World;

final class InMemoryReadershipTest extends ReadershipContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }

    @Override
    protected SettableClock clockOfTheWorld() {
        return world.clock();
    }
}
