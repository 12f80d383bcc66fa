package io.miniter.application.board;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.board.BoardSlug;
import java.util.List;
import java.util.Optional;

/** Boards as readers see them. */
public interface BoardViews {

    /** The board with this slug. */
    Optional<BoardView> find(BoardSlug slug);

    /** Up to {@link PageRequest#fetchSize()} boards, the oldest first. */
    List<BoardView> all(PageRequest request);
}
