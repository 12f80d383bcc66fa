package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.BoardSlug;

/** Make somebody a moderator of a board, or no longer. */
public interface AppointModerator {

    /**
     * Appoints the moderator. Idempotent.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY, BOARD_NOT_FOUND} or
     *     {@code ACCOUNT_NOT_FOUND}; {@code SESSION_ENDED} if the actor's account is gone
     */
    void appoint(Command command);

    /**
     * Dismisses the moderator. No-op if they are none.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY, BOARD_NOT_FOUND} or
     *     {@code ACCOUNT_NOT_FOUND}; {@code SESSION_ENDED} if the actor's account is gone
     */
    void dismiss(Command command);

    /** Whom, and where. */
    record Command(Actor actor, BoardSlug board, Handle moderator) {}
}
