package io.miniter.domain.account;

/** The server-wide role of an account. */
public enum Role {
    /** No additional permissions; the default. */
    MEMBER,
    /** All permissions. */
    ADMIN
}
