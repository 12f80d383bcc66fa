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

    /** The id of the board with this slug. */
    Optional<BoardId> idOf(BoardSlug slug);

    /** The board, locked for update until the transaction ends. */
    Optional<Board> findForChange(BoardSlug slug);

    /** The board, and the account's standing on it. A deleted account counts as a member. */
    Optional<BoardAccess> access(BoardSlug slug, AccountId account);

    /** As {@link #access}, with a shared lock on the board until the transaction ends. */
    Optional<BoardAccess> accessForWriting(BoardSlug slug, AccountId account);

    /** Updates the stored board. */
    void update(Board board);
}
