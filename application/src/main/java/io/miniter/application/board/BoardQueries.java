package io.miniter.application.board;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.board.BoardSlug;

/** Read boards. */
public interface BoardQueries {

    /** All boards, the oldest first. */
    Page<BoardView> all(PageRequest request);

    /**
     * One board.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND}
     */
    BoardView bySlug(BoardSlug slug);
}
