package io.miniter.application.account;

import io.miniter.domain.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody sees it.
 *
 * @param id the account's id
 * @param handle the handle in the case in which it was chosen
 * @param displayName the name that the account shows
 * @param bio what the account says of itself; may be empty
 * @param avatar the name of the picture that it shows; {@code null} for none
 * @param createdAt when the person signed up
 * @param followers how many accounts follow this one
 * @param following how many accounts this one follows
 * @param tweets how many tweets it has
 * @param viewer how the reader and the account stand to each other; {@code null} for a reader without an account
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
     * How the reader and the account stand to each other.
     *
     * @param following whether the reader follows the account
     * @param followedBy whether the account follows the reader
     */
    public record Viewer(boolean following, boolean followedBy) {}
}
