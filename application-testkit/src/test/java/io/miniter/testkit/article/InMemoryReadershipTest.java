package io.miniter.testkit.article;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.shared.World;

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
