package io.miniter.domain.account;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.shared.ViolationCode;

/**
 * The display name of an account: 1 to 50 code points on one line, in any script.
 *
 * @param value the name, trimmed, NFC
 */
public record DisplayName(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 50;

    /** Refuses {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public DisplayName {
        value = PlainText.required(PlainText.line(value, MAX_LENGTH));
    }

    /**
     * A chosen display name. It may contain several scripts, but no single word may mix scripts with confusable
     * letters, as in {@code Аlice} with a Cyrillic А.
     *
     * @throws InvalidValueException as the constructor, and {@code ILLEGAL_CHARACTER} for such a word
     */
    public static DisplayName chosen(String value) {
        DisplayName name = new DisplayName(value);
        if (LookAlikes.isMixed(name.value)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return name;
    }

    /** The default display name: the handle. */
    public static DisplayName of(Handle handle) {
        return new DisplayName(handle.value());
    }
}
