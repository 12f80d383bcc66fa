package io.miniter.application.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardPolicy;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class ModeratorQueriesService implements ModeratorQueries {

    private final Boards boards;
    private final Moderators moderators;

    ModeratorQueriesService(Boards boards, Moderators moderators) {
        this.boards = boards;
        this.moderators = moderators;
    }

    @Override
    public Page<AuthorView> of(BoardSlug board, Actor actor, PageRequest request) {
        BoardAccess access = boards.access(board, actor.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
        BoardPolicy.checkManages(access.standing());
        return Page.of(moderators.of(access.board().id(), request), request);
    }
}
