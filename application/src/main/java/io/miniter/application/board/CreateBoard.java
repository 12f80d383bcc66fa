package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;

/** Open a board. */
public interface CreateBoard {

    /**
     * Opens the board.
     *
     * @return the board as readers see it
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY} or {@code BOARD_SLUG_TAKEN};
     *     {@code SESSION_ENDED} if the account is gone
     */
    BoardView createBoard(Command command);

    /** What the board shall be. */
    record Command(Actor actor, BoardSlug slug, BoardName name, BoardDescription description, Writers writers) {}
}
