package io.miniter.web.account;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something.
 *
 * @param avatarUrl where the author's picture is, 96 by 96 pixels; {@code null} for none
 */
public record AuthorResponse(
        String id,
        String handle,
        String displayName,
        @Nullable String avatarUrl) {}
