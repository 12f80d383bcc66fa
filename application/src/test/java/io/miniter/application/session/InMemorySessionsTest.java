package io.miniter.application.session;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemorySessionsTest extends SessionsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
