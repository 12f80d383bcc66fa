package io.miniter.application.board;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.BoardSlug;

/** Make somebody no longer a moderator of a board. */
public interface DismissModerator {

    /**
     * Dismisses the moderator. Where they are none, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code ADMINS_ONLY, BOARD_NOT_FOUND} or
     *     {@code ACCOUNT_NOT_FOUND}; {@code SESSION_ENDED} if the actor's account is gone
     */
    void dismissModerator(Command command);

    /** Whom, and where. */
    record Command(Actor actor, BoardSlug board, Handle moderator) {}
}
