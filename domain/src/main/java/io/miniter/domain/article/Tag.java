package io.miniter.domain.article;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.PlainText;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A tag of articles: 1 to 30 letters, digits and hyphens in any script, at least one of them no hyphen. Combining marks
 * are allowed and count too. Case-insensitive.
 *
 * @param value the tag in lower case, NFC
 */
public record Tag(String value) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 30;

    private static final Pattern FORM = Pattern.compile("(?:[" + Words.LETTER + "\\p{Nd}]" + Words.MARK + "*+|-)*+");
    private static final Pattern HYPHENS = Pattern.compile("-+");

    /** Refuses {@code REQUIRED, TOO_LARGE, ILLEGAL_CHARACTER} and, without a letter or digit, {@code MALFORMED}. */
    public Tag {
        value = PlainText.required(
                PlainText.wholeLine(PlainText.wholeLine(value, MAX_LENGTH).toLowerCase(Locale.ROOT), MAX_LENGTH));
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        if (HYPHENS.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
    }
}
