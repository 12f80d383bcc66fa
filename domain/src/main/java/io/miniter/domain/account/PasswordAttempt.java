package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;

/**
 * What somebody offers as their password: anything at all, because whether it could be one is not to be told. It never
 * shows itself in a log.
 *
 * @param value what was offered, in Unicode NFC; as it came if it is none that a {@link Password} could have
 */
public record PasswordAttempt(String value) {

    /** Brings the attempt to the normal form of a {@link Password}, where the effort has a bound and can matter. */
    public PasswordAttempt {
        value = normalized(value);
    }

    /** Whether it could be a {@link Password}, so that a hash can have been made of it. */
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
