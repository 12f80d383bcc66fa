package io.miniter.persistence.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as one reader sees it, with the reader's relation to it.
 *
 * @param avatar {@code null} for no avatar
 * @param viewerId {@code null} for a reader without an account
 * @param viewerFollowing undefined for a reader without an account
 * @param viewerFollowedBy undefined for a reader without an account
 * @param email {@code null} unless the reader is the account
 * @param role {@code null} unless the reader is the account
 */
record AccountViewRow(
        long id,
        String handle,
        String displayName,
        String bio,
        @Nullable String avatar,
        Instant createdAt,
        int followers,
        int following,
        int tweets,
        @Nullable Long viewerId,
        boolean viewerFollowing,
        boolean viewerFollowedBy,
        @Nullable String email,
        @Nullable String role) {}
