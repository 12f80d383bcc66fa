package io.miniter.application.article;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemoryBookmarksTest extends BookmarksContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
