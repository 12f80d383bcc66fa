package io.miniter.application.account;

import io.miniter.domain.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the reader sees it.
 *
 * @param id the account's id
 * @param handle the handle in the case in which it was chosen
 * @param displayName the display name
 * @param bio the bio; may be empty
 * @param avatar the name of the avatar; {@code null} for none
 * @param createdAt the time of the sign-up
 * @param followers how many accounts follow this one
 * @param following how many accounts this one follows
 * @param tweets how many tweets it has
 * @param viewer the follow relation between reader and account; {@code null} for a reader without an account
 * @param email the e-mail address; {@code null} unless the reader is the account itself
 * @param role the role; {@code null} unless the reader is the account itself
 */
public record AccountView(
        long id,
        String handle,
        String displayName,
        String bio,
        @Nullable String avatar,
        Instant createdAt,
        int followers,
        int following,
        int tweets,
        @Nullable Viewer viewer,
        @Nullable String email,
        @Nullable Role role) {

    /**
     * The follow relation between reader and account.
     *
     * @param following whether the reader follows the account
     * @param followedBy whether the account follows the reader
     */
    public record Viewer(boolean following, boolean followedBy) {}
}
