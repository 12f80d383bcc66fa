package io.miniter.application.comment;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemoryCommentViewsTest extends CommentViewsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
