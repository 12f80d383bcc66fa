package io.miniter.application.account;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as readers see it beside what they wrote.
 *
 * @param id the account's id
 * @param handle the handle in the case in which it was chosen
 * @param displayName the name that the account shows
 * @param avatar the name of the picture that the account shows; {@code null} for none
 */
public record AuthorView(
        long id,
        String handle,
        String displayName,
        @Nullable String avatar) {}
