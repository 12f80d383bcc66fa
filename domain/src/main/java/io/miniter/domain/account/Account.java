package io.miniter.domain.account;

import io.miniter.domain.media.PictureName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user account. Immutable: each change returns a new instance. */
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

    /** A new account with {@link Role#MEMBER}. */
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

    /** Restores a stored account. */
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

    /** A copy with another display name and bio. */
    public Account withProfile(DisplayName newDisplayName, Bio newBio) {
        return new Account(id, handle, email, passwordHash, newDisplayName, newBio, avatar, role, createdAt);
    }

    /** A copy with another password hash. */
    public Account withPassword(PasswordHash newPasswordHash) {
        return new Account(id, handle, email, newPasswordHash, displayName, bio, avatar, role, createdAt);
    }

    /** A copy with another avatar; {@code null} for none. */
    public Account withAvatar(@Nullable PictureName newAvatar) {
        return new Account(id, handle, email, passwordHash, displayName, bio, newAvatar, role, createdAt);
    }

    /** A copy with {@link Role#ADMIN}. */
    public Account appointedAdmin() {
        return new Account(id, handle, email, passwordHash, displayName, bio, avatar, Role.ADMIN, createdAt);
    }

    /** A copy with {@link Role#MEMBER}. */
    public Account dismissedAsAdmin() {
        return new Account(id, handle, email, passwordHash, displayName, bio, avatar, Role.MEMBER, createdAt);
    }

    /** The event of the account's removal. */
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

    /** The avatar; {@code null} for none. */
    public @Nullable PictureName avatar() {
        return avatar;
    }

    public Role role() {
        return role;
    }

    /** The time of the sign-up. */
    public Instant createdAt() {
        return createdAt;
    }
}
