package io.miniter.application.account;

import org.jspecify.annotations.Nullable;

/**
 * An author, as shown with what they wrote.
 *
 * @param id the account's id
 * @param handle the handle in the case in which it was chosen
 * @param displayName the display name
 * @param avatar the name of the avatar; {@code null} for none
 */
public record AuthorView(
        long id,
        String handle,
        String displayName,
        @Nullable String avatar) {}
