package io.miniter.web.account;

import org.jspecify.annotations.Nullable;

/**
 * An author.
 *
 * @param avatarUrl URL of the 96 by 96 pixel picture; {@code null} for none
 */
public record AuthorResponse(
        String id,
        String handle,
        String displayName,
        @Nullable String avatarUrl) {}
