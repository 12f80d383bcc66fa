package io.miniter.application.board;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardSlug;
import java.util.Optional;

/** All boards. None is ever removed. */
public interface Boards {

    /**
     * Adds a new board, without articles.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_SLUG_TAKEN}
     */
    void add(Board board);

    /** Which board has this slug. */
    Optional<BoardId> idOf(BoardSlug slug);

    /** The board, held against other changes until the use case ends. */
    Optional<Board> findForChange(BoardSlug slug);

    /** The board, and how the account stands to it. An account that is gone is a member like everybody. */
    Optional<BoardAccess> access(BoardSlug slug, AccountId account);

    /** The same, with the board held as it is until the use case ends; others may hold it so too. */
    Optional<BoardAccess> accessForWriting(BoardSlug slug, AccountId account);

    /** Stores the board as it is now. */
    void update(Board board);
}
