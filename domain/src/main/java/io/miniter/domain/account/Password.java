package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.nio.charset.StandardCharsets;

/**
 * A password that somebody chooses: 8 characters to 72 bytes of UTF-8, in the same normal form whichever keyboard typed
 * it. It never shows itself in a log.
 *
 * @param value the password in clear
 */
public record Password(String value) {

    /** The fewest code points (NIST SP 800-63B, 5.1.1.2). */
    public static final int MIN_LENGTH = 8;

    /** The most bytes of UTF-8: bcrypt reads no further. */
    public static final int MAX_BYTES = 72;

    /** Refuses {@code REQUIRED, ILLEGAL_CHARACTER, TOO_SMALL} and {@code TOO_MANY_BYTES}. */
    public Password {
        if (value.isEmpty()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        if (PlainText.hasUnpairedSurrogate(value) || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        value = new PasswordAttempt(value).value();
        if (value.codePointCount(0, value.length()) < MIN_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_SMALL, MIN_LENGTH));
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_MANY_BYTES, MAX_BYTES));
        }
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
