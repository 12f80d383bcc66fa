package io.miniter.domain.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people write, made comparable: Unicode NFC, trimmed, with {@code \n} as the only line end. Lengths are counted
 * in code points, so that an emoji or a Hangul syllable is one.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\u2028\\u2029]");
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;
    private static final int HANGUL_CHOSEONG_FILLER = 0x115F;
    private static final int HANGUL_JUNGSEONG_FILLER = 0x1160;
    private static final int BRAILLE_BLANK = 0x2800;

    private PlainText() {}

    /**
     * One line of text.
     *
     * @param max the most code points
     * @return the text, normalised; empty when there is nothing to see in {@code raw}
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character, an unpaired surrogate or one
     *     that turns the direction of what follows it; {@code TOO_LARGE} past {@code max}
     */
    public static String line(String raw, int max) {
        String text = normalize(raw, max);
        if (text.codePoints()
                .anyMatch(character -> Character.isISOControl(character) || overridesDirection(character))) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return text;
    }

    /**
     * Text of several lines.
     *
     * @param max the most code points
     * @return the text, normalised; empty when there is nothing to see in {@code raw}
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character other than the line feed or for
     *     an unpaired surrogate; {@code TOO_LARGE} past {@code max}
     */
    public static String lines(String raw, int max) {
        String text = normalize(raw, max);
        if (text.codePoints().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return text;
    }

    /** The text itself, or {@code REQUIRED} when it is empty. */
    public static String required(String text) {
        if (text.isEmpty()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        return text;
    }

    /** Whether the text has half of a surrogate pair without the other, which no encoding can carry. */
    public static boolean hasUnpairedSurrogate(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    private static String normalize(String raw, int max) {
        if (hasUnpairedSurrogate(raw)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        String text = trim(Normalizer.normalize(LINE_END.matcher(raw).replaceAll("\n"), Normalizer.Form.NFC));
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, max));
        }
        return text.codePoints().anyMatch(PlainText::isVisible) || hasControl(text) ? text : "";
    }

    /** Blank text with a NUL in it is illegal rather than missing. */
    private static boolean hasControl(String text) {
        return text.codePoints().anyMatch(character -> Character.isISOControl(character) && character != '\n');
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Every white space of Unicode lies in the basic plane: one char is enough. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default ->
                character != HANGUL_FILLER
                        && character != HALFWIDTH_HANGUL_FILLER
                        && character != HANGUL_CHOSEONG_FILLER
                        && character != HANGUL_JUNGSEONG_FILLER
                        && character != BRAILLE_BLANK;
        };
    }

    /** Embeddings, overrides and isolates: in one line among others they turn their neighbours around. */
    private static boolean overridesDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
