package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class AppointModeratorService implements AppointModerator {

    private final Accounts accounts;
    private final Boards boards;
    private final Moderators moderators;
    private final IdSource ids;

    AppointModeratorService(Accounts accounts, Boards boards, Moderators moderators, IdSource ids) {
        this.accounts = accounts;
        this.boards = boards;
        this.moderators = moderators;
        this.ids = ids;
    }

    @Override
    public void appoint(Command command) {
        BoardManagement.check(accounts, command.actor());
        BoardId board = boards.idOf(command.board()).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
        AccountId moderator =
                accounts.idOf(command.moderator()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        moderators.add(ids.next(), board, moderator);
    }

    @Override
    public void dismiss(Command command) {
        BoardManagement.check(accounts, command.actor());
        BoardId board = boards.idOf(command.board()).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
        AccountId moderator =
                accounts.idOf(command.moderator()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        moderators.remove(board, moderator);
    }
}
