package io.miniter.domain.account;

import java.time.Instant;

/** Accounts for tests: signed up as everybody signs up, with the least that an account needs. */
public final class AnAccount {

    /** When every account of these fixtures was opened. */
    public static final Instant SIGNED_UP_AT = Instant.parse("2026-03-01T09:00:00Z");

    /** A hash in the shape that bcrypt gives it, of a password that nobody knows. */
    public static final PasswordHash PASSWORD_HASH =
            new PasswordHash("$2a$12$abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ01234");

    private AnAccount() {}

    /** The account number 1. */
    public static Account of(String handle) {
        return of(1, handle);
    }

    /** An account at {@code <handle>@example.com}. */
    public static Account of(long id, String handle) {
        return of(id, handle, handle + "@example.com");
    }

    /** An account with this e-mail address. */
    public static Account of(long id, String handle, String email) {
        return of(id, handle, email, SIGNED_UP_AT);
    }

    /** An account that was opened at this moment. */
    public static Account of(long id, String handle, String email, Instant now) {
        Handle chosen = new Handle(handle);
        return Account.signUp(
                new AccountId(id),
                chosen,
                new EmailAddress(email),
                PASSWORD_HASH,
                DisplayName.of(chosen),
                Bio.EMPTY,
                now);
    }
}
