package io.miniter.domain.account;

import java.time.Instant;

/** A person's place on the server. It never changes: a change answers with the account as it is afterwards. */
public final class Account {

    private final AccountId id;
    private final Handle handle;
    private final EmailAddress email;
    private final PasswordHash passwordHash;
    private final DisplayName displayName;
    private final Bio bio;
    private final Role role;
    private final Instant createdAt;

    private Account(
            AccountId id,
            Handle handle,
            EmailAddress email,
            PasswordHash passwordHash,
            DisplayName displayName,
            Bio bio,
            Role role,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.email = email;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.bio = bio;
        this.role = role;
        this.createdAt = createdAt;
    }

    /** A new account. Everybody begins as a {@link Role#MEMBER}. */
    public static Account signUp(
            AccountId id,
            Handle handle,
            EmailAddress email,
            PasswordHash passwordHash,
            DisplayName displayName,
            Bio bio,
            Instant now) {
        return new Account(id, handle, email, passwordHash, displayName, bio, Role.MEMBER, now);
    }

    /** An account as it was stored. */
    public static Account restore(
            AccountId id,
            Handle handle,
            EmailAddress email,
            PasswordHash passwordHash,
            DisplayName displayName,
            Bio bio,
            Role role,
            Instant createdAt) {
        return new Account(id, handle, email, passwordHash, displayName, bio, role, createdAt);
    }

    /** The account with another name and another text about itself. */
    public Account withProfile(DisplayName newDisplayName, Bio newBio) {
        return new Account(id, handle, email, passwordHash, newDisplayName, newBio, role, createdAt);
    }

    /** The account with another password. */
    public Account withPassword(PasswordHash newPasswordHash) {
        return new Account(id, handle, email, newPasswordHash, displayName, bio, role, createdAt);
    }

    public AccountId id() {
        return id;
    }

    public Handle handle() {
        return handle;
    }

    public EmailAddress email() {
        return email;
    }

    public PasswordHash passwordHash() {
        return passwordHash;
    }

    public DisplayName displayName() {
        return displayName;
    }

    public Bio bio() {
        return bio;
    }

    public Role role() {
        return role;
    }

    /** When the person signed up. */
    public Instant createdAt() {
        return createdAt;
    }
}
