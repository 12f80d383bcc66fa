package io.miniter.domain.board;

/**
 * A board, and how the account that asks stands to it.
 *
 * @param board the board
 * @param standing the account's standing on it
 */
public record BoardAccess(Board board, Standing standing) {

    /**
     * The board, for somebody who may write an article on it.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_ARCHIVED} or {@code MODERATORS_ONLY}
     */
    public Board toWrite() {
        BoardPolicy.check(BoardAction.WRITE_ARTICLE, context(false, false));
        return board;
    }

    /**
     * The board, for somebody who may see what was deleted on it.
     *
     * @throws io.miniter.domain.shared.DomainException {@code MODERATORS_ONLY}
     */
    public Board toRestore() {
        BoardPolicy.check(BoardAction.RESTORE_ARTICLE, context(false, false));
        return board;
    }

    /** What decides about an article or a comment on this board. */
    public AccessContext context(boolean author, boolean locked) {
        return new AccessContext(standing, author, board.writers(), board.archived(), locked);
    }
}
