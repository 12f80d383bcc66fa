package io.miniter.domain.board;

/**
 * A board, with the standing of the current account.
 *
 * @param board the board
 * @param standing the account's standing on it
 */
public record BoardAccess(Board board, Standing standing) {

    /**
     * Returns the board if writing an article on it is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_ARCHIVED} or {@code MODERATORS_ONLY}
     */
    public Board toWrite() {
        BoardPolicy.check(BoardAction.WRITE_ARTICLE, context(false, false));
        return board;
    }

    /**
     * Returns the board if viewing its deleted articles is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException {@code MODERATORS_ONLY}
     */
    public Board toRestore() {
        BoardPolicy.check(BoardAction.RESTORE_ARTICLE, context(false, false));
        return board;
    }

    /** The context for decisions about an article or a comment on this board. */
    public AccessContext context(boolean author, boolean locked) {
        return new AccessContext(standing, author, board.writers(), board.archived(), locked);
    }
}
