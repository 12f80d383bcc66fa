package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;

/** Create a board. */
public interface CreateBoard {

    /**
     * Creates the board.
     *
     * @return the board as readers see it
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY} or {@code BOARD_SLUG_TAKEN};
     *     {@code SESSION_ENDED} if the account no longer exists
     */
    BoardView createBoard(Command command);

    /** The new board. */
    record Command(Actor actor, BoardSlug slug, BoardName name, BoardDescription description, Writers writers) {}
}
