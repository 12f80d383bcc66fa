package io.miniter.application.board;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class BoardQueriesService implements BoardQueries {

    private final BoardViews views;

    BoardQueriesService(BoardViews views) {
        this.views = views;
    }

    @Override
    public Page<BoardView> all(PageRequest request) {
        return Page.of(views.all(request), request, BoardView::id);
    }

    @Override
    public BoardView bySlug(BoardSlug slug) {
        return views.find(slug).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
    }
}
