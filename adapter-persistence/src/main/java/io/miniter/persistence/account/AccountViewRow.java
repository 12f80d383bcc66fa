package io.miniter.persistence.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as one reader sees it, with what belongs to that reader.
 *
 * @param avatar {@code null} for an account without a picture
 * @param viewerFollowing {@code null} for a reader without an account
 * @param viewerFollowedBy {@code null} for a reader without an account
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
        @Nullable Boolean viewerFollowing,
        @Nullable Boolean viewerFollowedBy,
        @Nullable String email,
        @Nullable String role) {}
