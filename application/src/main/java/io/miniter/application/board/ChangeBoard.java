package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import org.jspecify.annotations.Nullable;

/** Change a board, archive it or take it back from the archive. */
public interface ChangeBoard {

    /**
     * Changes the board.
     *
     * @return the board as readers see it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY} or {@code BOARD_NOT_FOUND};
     *     {@code SESSION_ENDED} if the account is gone
     */
    BoardView changeBoard(Command command);

    /** What shall be different; {@code null} for what stays. */
    record Command(
            Actor actor,
            BoardSlug board,
            @Nullable BoardName name,
            @Nullable BoardDescription description,
            @Nullable Writers writers,
            @Nullable Boolean archived) {}
}
