package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;

@UseCase(changes = PublicContent.ARTICLES)
final class CreateBoardService implements CreateBoard {

    private final Accounts accounts;
    private final Boards boards;
    private final BoardViews views;
    private final IdSource ids;

    CreateBoardService(Accounts accounts, Boards boards, BoardViews views, IdSource ids) {
        this.accounts = accounts;
        this.boards = boards;
        this.views = views;
        this.ids = ids;
    }

    @Override
    public BoardView createBoard(Command command) {
        BoardManagement.check(accounts, command.actor());
        boards.add(Board.open(
                new BoardId(ids.next()), command.slug(), command.name(), command.description(), command.writers()));
        return views.find(command.slug()).orElseThrow();
    }
}
