package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.ARTICLES)
final class ChangeBoardService implements ChangeBoard {

    private final Accounts accounts;
    private final Boards boards;
    private final BoardViews views;

    ChangeBoardService(Accounts accounts, Boards boards, BoardViews views) {
        this.accounts = accounts;
        this.boards = boards;
        this.views = views;
    }

    @Override
    public BoardView changeBoard(Command command) {
        BoardManagement.check(accounts, command.actor());
        Board board =
                boards.findForChange(command.board()).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
        boards.update(changed(board, command));
        return views.find(command.board()).orElseThrow();
    }

    private static Board changed(Board board, Command command) {
        Board changed = board;
        if (command.name() != null) {
            changed = changed.withName(command.name());
        }
        if (command.description() != null) {
            changed = changed.withDescription(command.description());
        }
        if (command.writers() != null) {
            changed = changed.withWriters(command.writers());
        }
        if (command.archived() != null) {
            changed = changed.withArchived(command.archived());
        }
        return changed;
    }
}
