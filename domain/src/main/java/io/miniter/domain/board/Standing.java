package io.miniter.domain.board;

import io.miniter.domain.account.Role;

/** How an account stands to one board. */
public enum Standing {
    /** Like everybody. */
    MEMBER,
    /** One who keeps the board in order. */
    MODERATOR,
    /** One who keeps the server in order, and with it every board. */
    ADMIN;

    /** The standing of an account with this role, which is or is not among the board's moderators. */
    public static Standing of(Role role, boolean moderator) {
        return switch (role) {
            case ADMIN -> ADMIN;
            case MEMBER -> moderator ? MODERATOR : MEMBER;
        };
    }

    /** Whether the account keeps the board in order. */
    public boolean moderates() {
        return this != MEMBER;
    }
}
