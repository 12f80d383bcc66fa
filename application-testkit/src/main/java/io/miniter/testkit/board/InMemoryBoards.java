package io.miniter.testkit.board;

import io.miniter.application.board.Boards;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;

/** All boards, in memory. */
public final class InMemoryBoards implements Boards {

    private final BoardStore store;

    public InMemoryBoards(BoardStore store) {
        this.store = store;
    }

    @Override
    public void add(Board board) {
        if (idOf(board.slug()).isPresent()) {
            throw new DomainException(ErrorCode.BOARD_SLUG_TAKEN);
        }
        store.boards().put(board.id().value(), board);
    }

    @Override
    public Optional<BoardId> idOf(BoardSlug slug) {
        return findForChange(slug).map(Board::id);
    }

    @Override
    public Optional<Board> findForChange(BoardSlug slug) {
        return store.boards().values().stream()
                .filter(board -> board.slug().equals(slug))
                .findFirst();
    }

    @Override
    public Optional<BoardAccess> access(BoardSlug slug, AccountId account) {
        return findForChange(slug).map(board -> store.access(board, account));
    }

    @Override
    public Optional<BoardAccess> accessForWriting(BoardSlug slug, AccountId account) {
        return access(slug, account);
    }

    @Override
    public void update(Board board) {
        store.boards().replace(board.id().value(), board);
    }
}
