package io.miniter.application.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.board.BoardSlug;

/** Read who moderates a board. */
public interface ModeratorQueries {

    /**
     * The moderators of a board, the newest first.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_NOT_FOUND} or {@code ADMINS_ONLY}
     */
    Page<AuthorView> of(BoardSlug board, Actor actor, PageRequest request);
}
