package io.miniter.domain.account;

import io.miniter.domain.shared.PlainText;

/**
 * The name that an account shows: 1 to 50 code points on one line, in any script.
 *
 * @param value the name, trimmed, NFC
 */
public record DisplayName(String value) {

    /** The most code points. */
    public static final int MAX_LENGTH = 50;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public DisplayName {
        value = PlainText.required(PlainText.line(value, MAX_LENGTH));
    }

    /** The name of somebody who chose none: their handle. */
    public static DisplayName of(Handle handle) {
        return new DisplayName(handle.value());
    }
}
