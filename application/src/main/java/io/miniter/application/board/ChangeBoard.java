package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import org.jspecify.annotations.Nullable;

/** Change, archive or unarchive a board. */
public interface ChangeBoard {

    /**
     * Changes the board.
     *
     * @return the board as readers see it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY} or {@code BOARD_NOT_FOUND};
     *     {@code SESSION_ENDED} if the account no longer exists
     */
    BoardView changeBoard(Command command);

    /** The changes; {@code null} keeps a value. */
    record Command(
            Actor actor,
            BoardSlug board,
            @Nullable BoardName name,
            @Nullable BoardDescription description,
            @Nullable Writers writers,
            @Nullable Boolean archived) {}
}
