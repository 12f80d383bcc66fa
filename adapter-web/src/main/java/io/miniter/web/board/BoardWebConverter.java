package io.miniter.web.board;

import io.miniter.application.board.BoardView;
import org.mapstruct.Mapper;

/** Boards as JSON. */
@Mapper
interface BoardWebConverter {

    /** The board as JSON. */
    BoardResponse toResponse(BoardView view);
}
