package io.miniter.domain.account;

/** What an account may do beyond its own affairs. */
public enum Role {
    /** Nothing: the role of everybody who signs up. */
    MEMBER,
    /** Everything. */
    ADMIN
}
