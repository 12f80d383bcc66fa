package io.miniter.domain.board;

/** Who writes the articles of a board. Comments are everybody's. */
public enum Writers {
    /** Everybody who has an account. */
    MEMBERS,
    /** The board's moderators and the admins. */
    MODERATORS
}
