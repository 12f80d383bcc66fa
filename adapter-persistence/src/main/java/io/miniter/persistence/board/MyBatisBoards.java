package io.miniter.persistence.board;

import io.miniter.application.board.Boards;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisBoards implements Boards {

    private static final Map<String, ErrorCode> CONSTRAINTS = Map.of("boards_slug_key", ErrorCode.BOARD_SLUG_TAKEN);

    private final BoardMapper mapper;

    MyBatisBoards(BoardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Board board) {
        try {
            mapper.add(BoardRow.of(board));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public Optional<BoardId> idOf(BoardSlug slug) {
        return mapper.idOfSlug(slug.value()).map(BoardId::new);
    }

    @Override
    public Optional<Board> findForChange(BoardSlug slug) {
        return mapper.findForChange(slug.value()).map(BoardRow::toBoard);
    }

    @Override
    public Optional<BoardAccess> access(BoardSlug slug, AccountId account) {
        return mapper.access(slug.value(), account.value()).map(BoardAccessRow::toAccess);
    }

    @Override
    public Optional<BoardAccess> accessForWriting(BoardSlug slug, AccountId account) {
        return mapper.accessForWriting(slug.value(), account.value()).map(BoardAccessRow::toAccess);
    }

    @Override
    public void update(Board board) {
        mapper.update(BoardRow.of(board));
    }
}
