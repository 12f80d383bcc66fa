package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public name of an account: 3 to 30 of {@code a-z A-Z 0-9 _}. Case-preserving; compared case-insensitively.
 *
 * @param value the handle as chosen
 */
public record Handle(String value) {

    /** The minimum number of characters. */
    public static final int MIN_LENGTH = 3;

    /** The maximum number of characters. */
    public static final int MAX_LENGTH = 30;

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9_]*");

    /** Refuses {@code REQUIRED, ILLEGAL_CHARACTER, TOO_SMALL} and {@code TOO_LARGE}. */
    public Handle {
        if (value.isBlank()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, MAX_LENGTH));
        }
        if (!ALLOWED.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        if (value.length() < MIN_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_SMALL, MIN_LENGTH));
        }
    }

    /** Whether both are equal, case-insensitively. */
    public boolean sameAs(Handle other) {
        return key().equals(other.key());
    }

    /** The canonical form for comparison: lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
