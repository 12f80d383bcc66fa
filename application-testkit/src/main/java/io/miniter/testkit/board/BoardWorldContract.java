package io.miniter.testkit.board;

import io.miniter.testkit.shared.SceneContract;

/** A contract that needs boards, articles or comments. */
public abstract class BoardWorldContract extends SceneContract<BoardScene> {

    protected BoardWorldContract() {
        super(BoardScene::new);
    }
}
