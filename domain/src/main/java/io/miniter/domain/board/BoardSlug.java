package io.miniter.domain.board;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import java.util.regex.Pattern;

/**
 * The name of a board in URLs: 2 to 30 of {@code a-z 0-9}, with single hyphens between them. It never changes.
 *
 * @param value the slug
 */
public record BoardSlug(String value) {

    /** The minimum number of characters. */
    public static final int MIN_LENGTH = 2;

    /** The maximum number of characters. */
    public static final int MAX_LENGTH = 30;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9-]*");
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses {@code REQUIRED, TOO_LARGE, ILLEGAL_CHARACTER, TOO_SMALL} and {@code MALFORMED}. */
    public BoardSlug {
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
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
    }
}
