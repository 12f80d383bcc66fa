package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in the syntax of HTML's {@code <input type=email>}, with a dot in its domain. Case-preserving;
 * compared case-insensitively.
 *
 * @param value the address, trimmed
 */
public record EmailAddress(String value) {

    /**
     * The maximum number of characters: 256 octets of an SMTP path without its angle brackets (RFC 5321, 4.5.3.1.3).
     */
    public static final int MAX_LENGTH = 254;

    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")++");

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code MALFORMED}. */
    public EmailAddress {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, MAX_LENGTH));
        }
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
    }

    /** The canonical form for comparison: lower case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
