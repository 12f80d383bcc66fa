package io.miniter.testkit.session;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

final class InMemoryEndedSessionsTest extends EndedSessionsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
