package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.BoardSlug;

/** Appoint or dismiss a moderator of a board. */
public interface AppointModerator {

    /**
     * Appoints the moderator. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY, BOARD_NOT_FOUND} or
     *     {@code ACCOUNT_NOT_FOUND}; {@code SESSION_ENDED} if the actor's account no longer exists
     */
    void appoint(Command command);

    /**
     * Dismisses the moderator. No-op if the account is none.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY, BOARD_NOT_FOUND} or
     *     {@code ACCOUNT_NOT_FOUND}; {@code SESSION_ENDED} if the actor's account no longer exists
     */
    void dismiss(Command command);

    /** The account and the board. */
    record Command(Actor actor, BoardSlug board, Handle moderator) {}
}
