package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;

/**
 * A password to be verified. Accepts any input, so that a response does not reveal whether it could be a password.
 * {@code toString()} does not reveal it.
 *
 * @param value the input in Unicode NFC; unchanged if it cannot be a {@link Password}
 */
public record PasswordAttempt(String value) {

    /** Normalises the input as {@link Password} does, unless it is too long to be one. */
    public PasswordAttempt {
        value = normalized(value);
    }

    /** Whether it could be a {@link Password}, so that a hash of it can exist. */
    public boolean isPossible() {
        return !value.isEmpty()
                && !isTooLong(value)
                && value.codePointCount(0, value.length()) <= Password.MAX_LENGTH
                && value.indexOf('\0') < 0
                && !PlainText.hasUnpairedSurrogate(value);
    }

    @Override
    public String toString() {
        return "PasswordAttempt[hidden]";
    }

    private static String normalized(String raw) {
        if (isTooLong(raw)) {
            return raw;
        }
        try {
            return PlainText.composed(raw);
        } catch (InvalidValueException noPassword) {
            return raw;
        }
    }

    private static boolean isTooLong(String raw) {
        return raw.length() > Password.MAX_RAW_LENGTH;
    }
}
