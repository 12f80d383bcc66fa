package io.miniter.application.board;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemoryBoardsTest extends BoardsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
