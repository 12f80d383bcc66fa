package io.miniter.domain.board;

/** Who may write articles on a board. Every account may comment. */
public enum Writers {
    /** All accounts. */
    MEMBERS,
    /** The board's moderators and the admins. */
    MODERATORS
}
