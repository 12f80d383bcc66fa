package io.miniter.application.board;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.board.BoardPolicy;
import io.miniter.domain.board.Standing;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/** Checks who may manage boards. */
final class BoardManagement {

    private BoardManagement() {}

    /**
     * Requires an admin.
     *
     * @throws DomainException {@code ADMINS_ONLY}; {@code SESSION_ENDED} if the account no longer exists
     */
    static void check(Accounts accounts, Actor actor) {
        Account account =
                accounts.find(actor.accountId()).orElseThrow(() -> new DomainException(ErrorCode.SESSION_ENDED));
        BoardPolicy.checkManages(Standing.of(account.role(), false));
    }
}
