package io.miniter.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.miniter.domain.account.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as its reader sees it.
 *
 * @param avatarUrl URL of the 400 by 400 pixel picture; {@code null} for none
 * @param followers how many accounts follow this one
 * @param following how many accounts this one follows
 * @param tweets how many tweets it has
 * @param viewer the follow relation between reader and account; {@code null} for a reader without an account
 * @param email omitted unless the reader is the account itself
 * @param role omitted unless the reader is the account itself
 */
public record AccountResponse(
        String id,
        String handle,
        String displayName,
        String bio,

        @Schema(description = "The picture, 400 by 400 pixels: a URL, or a path on this server; null for none")
        @Nullable
        String avatarUrl,

        Instant createdAt,
        int followers,
        int following,
        int tweets,

        @Schema(
                description =
                        "How the reader and the account stand to each other; null for a reader without an account")
        @Nullable
        Viewer viewer,

        @Schema(description = "Left out unless the reader is the account itself")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String email,

        @Schema(description = "Left out unless the reader is the account itself")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Role role) {

    /**
     * The follow relation between reader and account.
     *
     * @param following whether the reader follows the account
     * @param followedBy whether the account follows the reader
     */
    public record Viewer(boolean following, boolean followedBy) {}
}
