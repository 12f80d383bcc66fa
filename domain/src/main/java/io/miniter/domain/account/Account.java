package io.miniter.domain.account;

import io.miniter.domain.media.PictureName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person's place on the server. It never changes: a change answers with the account as it is afterwards. */
public final class Account {

    private final AccountId id;
    private final Handle handle;
    private final EmailAddress email;
    private final PasswordHash passwordHash;
    private final DisplayName displayName;
    private final Bio bio;
    private final @Nullable PictureName avatar;
    private final Role role;
    private final Instant createdAt;

    private Account(
            AccountId id,
            Handle handle,
            EmailAddress email,
            PasswordHash passwordHash,
            DisplayName displayName,
            Bio bio,
            @Nullable PictureName avatar,
            Role role,
            Instant createdAt) {
        this.id = id;
        this.handle = handle;
        this.email = email;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.bio = bio;
        this.avatar = avatar;
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
        return new Account(id, handle, email, passwordHash, displayName, bio, null, Role.MEMBER, now);
    }

    /** An account as it was stored. */
    public static Account restore(
            AccountId id,
            Handle handle,
            EmailAddress email,
            PasswordHash passwordHash,
            DisplayName displayName,
            Bio bio,
            @Nullable PictureName avatar,
            Role role,
            Instant createdAt) {
        return new Account(id, handle, email, passwordHash, displayName, bio, avatar, role, createdAt);
    }

    /** The account with another name and another text about itself. */
    public Account withProfile(DisplayName newDisplayName, Bio newBio) {
        return new Account(id, handle, email, passwordHash, newDisplayName, newBio, avatar, role, createdAt);
    }

    /** The account with another password. */
    public Account withPassword(PasswordHash newPasswordHash) {
        return new Account(id, handle, email, newPasswordHash, displayName, bio, avatar, role, createdAt);
    }

    /** The account with another picture; {@code null} for none. */
    public Account withAvatar(@Nullable PictureName newAvatar) {
        return new Account(id, handle, email, passwordHash, displayName, bio, newAvatar, role, createdAt);
    }

    /** The account with {@link Role#ADMIN}. */
    public Account appointedAdmin() {
        return new Account(id, handle, email, passwordHash, displayName, bio, avatar, Role.ADMIN, createdAt);
    }

    /** The account with {@link Role#MEMBER}. */
    public Account dismissedAsAdmin() {
        return new Account(id, handle, email, passwordHash, displayName, bio, avatar, Role.MEMBER, createdAt);
    }

    /** What the account's removal means to others. */
    public AccountRemoved remove(Instant now) {
        return new AccountRemoved(id, now);
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

    /** The picture that the account shows; {@code null} for none. */
    public @Nullable PictureName avatar() {
        return avatar;
    }

    public Role role() {
        return role;
    }

    /** When the person signed up. */
    public Instant createdAt() {
        return createdAt;
    }
}
