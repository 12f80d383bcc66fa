package io.miniter.domain.board;

import io.miniter.domain.account.Role;

/** The standing of an account on one board. */
public enum Standing {
    /** The default. */
    MEMBER,
    /** A moderator of this board. */
    MODERATOR,
    /** An admin of the server, who may do the same on every board. */
    ADMIN;

    /** The standing of an account by its role and whether it is a moderator of the board. */
    public static Standing of(Role role, boolean moderator) {
        return switch (role) {
            case ADMIN -> ADMIN;
            case MEMBER -> moderator ? MODERATOR : MEMBER;
        };
    }

    /** Whether the account may moderate the board. */
    public boolean moderates() {
        return this != MEMBER;
    }
}
