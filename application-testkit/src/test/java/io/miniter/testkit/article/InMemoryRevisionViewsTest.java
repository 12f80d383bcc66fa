package io.miniter.testkit.article;

import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.World;

final class InMemoryRevisionViewsTest extends RevisionViewsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
