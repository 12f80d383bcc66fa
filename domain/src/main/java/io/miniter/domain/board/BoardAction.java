package io.miniter.domain.board;

/** Restricted actions on a board. */
public enum BoardAction {
    WRITE_ARTICLE,
    EDIT_ARTICLE,
    DELETE_ARTICLE,
    /** View the revisions of an article. */
    READ_REVISIONS,
    /** Pin or unpin an article. */
    PIN_ARTICLE,
    /** Lock or unlock an article. */
    LOCK_ARTICLE,
    /** View and restore deleted articles. */
    RESTORE_ARTICLE,
    WRITE_COMMENT,
    EDIT_COMMENT,
    DELETE_COMMENT,
    /** Create and change boards, and appoint their moderators. */
    MANAGE_BOARDS
}
