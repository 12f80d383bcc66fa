package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;

/**
 * A new password: 8 to 128 code points of any script, in NFC. {@code toString()} does not reveal it.
 *
 * @param value the password in plain text
 */
public record Password(String value) {

    /** The minimum number of code points (NIST SP 800-63B, 5.1.1.2). */
    public static final int MIN_LENGTH = 8;

    /** The maximum number of code points in NFC: ASVS 5.0, 6.2.9, requires at least 64. */
    public static final int MAX_LENGTH = 128;

    /**
     * The maximum number of chars before normalisation: a character decomposes into at most four code points of two
     * chars each.
     */
    static final int MAX_RAW_LENGTH = 8 * MAX_LENGTH;

    /** Refuses {@code REQUIRED, ILLEGAL_CHARACTER, TOO_SMALL} and {@code TOO_LARGE}. */
    public Password {
        if (value.isEmpty()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        if (value.length() > MAX_RAW_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, MAX_LENGTH));
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        value = PlainText.composed(value);
        int length = value.codePointCount(0, value.length());
        if (length < MIN_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_SMALL, MIN_LENGTH));
        }
        if (length > MAX_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, MAX_LENGTH));
        }
    }

    /** Whether it equals the handle, the e-mail address or the local part of the address. */
    public boolean isNameOf(Handle handle, EmailAddress email) {
        String key = key();
        String address = email.key();
        return key.equals(handle.key())
                || key.equals(address)
                || key.equals(address.substring(0, address.indexOf('@')));
    }

    /** The canonical form for the lookup among common passwords: lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
