package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase
final class DismissModeratorService implements DismissModerator {

    private final Accounts accounts;
    private final Boards boards;
    private final Moderators moderators;

    DismissModeratorService(Accounts accounts, Boards boards, Moderators moderators) {
        this.accounts = accounts;
        this.boards = boards;
        this.moderators = moderators;
    }

    @Override
    public void dismissModerator(Command command) {
        BoardManagement.check(accounts, command.actor());
        BoardId board = boards.idOf(command.board()).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
        AccountId moderator =
                accounts.idOf(command.moderator()).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        moderators.remove(board, moderator);
    }
}
