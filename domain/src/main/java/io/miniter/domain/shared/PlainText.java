package io.miniter.domain.shared;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people write, made comparable: Unicode NFC, trimmed, with {@code \n} as the only line end. Lengths are counted
 * in code points, so that an emoji or a Hangul syllable is one.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\u2028\\u2029]");

    /** To bring marks into their order takes the square of their number; no script needs more than a few. */
    private static final int MOST_MARKS_IN_A_ROW = 500;

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
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character, an unpaired surrogate, one that
     *     turns the direction of what follows it or more than 500 combining marks in a row; {@code TOO_LARGE} past
     *     {@code max}
     */
    public static String line(String raw, int max) {
        String text = visible(raw, max);
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
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character other than the line feed, an
     *     unpaired surrogate or more than 500 combining marks in a row; {@code TOO_LARGE} past {@code max}
     */
    public static String lines(String raw, int max) {
        String text = visible(raw, max);
        if (text.codePoints().anyMatch(character -> Character.isISOControl(character) && character != '\n')) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return text;
    }

    /**
     * Text whose white space means something, such as Markdown: it keeps its tabs and its indents, and loses the blank
     * lines before and after it.
     *
     * @param max the most code points
     * @return the text, normalised; empty when there is nothing to see in {@code raw}
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character other than the line feed and the
     *     tab, an unpaired surrogate or more than 500 combining marks in a row; {@code TOO_LARGE} past {@code max}
     */
    public static String source(String raw, int max) {
        String text = bounded(withoutBlankLinesAround(normalize(raw)), max);
        if (text.codePoints()
                .anyMatch(character -> Character.isISOControl(character) && character != '\n' && character != '\t')) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return text.codePoints().anyMatch(PlainText::isVisible) ? text : "";
    }

    /**
     * The beginning of a text. What readers see as one character, such as a letter with its accents or a family of
     * emoji, is in it whole or not at all, but for one that is longer than the beginning itself.
     *
     * @param max the most code points, at least 1
     * @return the text itself if it is not longer
     */
    public static String beginning(String text, int max) {
        if (text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        int end = text.offsetByCodePoints(0, max);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, text.offsetByCodePoints(end, 1)));
        characters.last();
        int lastBegins = characters.previous();
        return text.substring(0, lastBegins == 0 ? end : lastBegins);
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

    private static String visible(String raw, int max) {
        String text = bounded(trim(normalize(raw)), max);
        return text.codePoints().anyMatch(PlainText::isVisible) || hasControl(text) ? text : "";
    }

    private static String normalize(String raw) {
        if (hasUnpairedSurrogate(raw) || hasTooManyMarks(raw)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return Normalizer.normalize(LINE_END.matcher(raw).replaceAll("\n"), Normalizer.Form.NFC);
    }

    private static boolean hasTooManyMarks(String text) {
        int inARow = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            inARow = isMark(text.codePointAt(index)) ? inARow + 1 : 0;
            if (inARow > MOST_MARKS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String bounded(String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            throw new InvalidValueException(new Violation(ViolationCode.TOO_LARGE, max));
        }
        return text;
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

    /** By hand: a regular expression for the end would begin to look for it at each blank in the middle. */
    private static String withoutBlankLinesAround(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int index = 0; index < end && isBlank(text.charAt(index)); index++) {
            if (text.charAt(index) == '\n') {
                start = index + 1;
            }
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
