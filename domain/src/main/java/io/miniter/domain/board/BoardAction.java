package io.miniter.domain.board;

/** What somebody can want to do on a board, as far as not everybody may. */
public enum BoardAction {
    WRITE_ARTICLE,
    EDIT_ARTICLE,
    DELETE_ARTICLE,
    /** See what an article said before. */
    READ_REVISIONS,
    /** Put an article in front of the others, or back among them. */
    PIN_ARTICLE,
    /** Let an article take no comments, or take them again. */
    LOCK_ARTICLE,
    /** See what was deleted, and bring it back. */
    RESTORE_ARTICLE,
    WRITE_COMMENT,
    EDIT_COMMENT,
    DELETE_COMMENT,
    /** Open and change boards, and say who moderates them. */
    MANAGE_BOARDS
}
