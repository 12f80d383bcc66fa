package io.miniter.testkit.session;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

final class InMemorySessionsTest extends SessionsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
