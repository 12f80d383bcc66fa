package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;

/**
 * A password that somebody chooses: 8 to 128 characters of any script, in the same normal form whichever keyboard typed
 * it. It never shows itself in a log.
 *
 * @param value the password in clear
 */
public record Password(String value) {

    /** The fewest code points (NIST SP 800-63B, 5.1.1.2). */
    public static final int MIN_LENGTH = 8;

    /** The most code points in NFC: ASVS 5.0, 6.2.9, asks for 64 at least. */
    public static final int MAX_LENGTH = 128;

    /** The most chars that can become so few: no character takes more than four code points, of two chars each. */
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

    /**
     * Whether it is what everybody can read, or guess first: the handle, the address or what stands before its at sign.
     */
    public boolean isNameOf(Handle handle, EmailAddress email) {
        String key = key();
        String address = email.key();
        return key.equals(handle.key())
                || key.equals(address)
                || key.equals(address.substring(0, address.indexOf('@')));
    }

    /** The form in which passwords are looked up among common ones: lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
