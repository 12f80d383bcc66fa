package io.miniter.domain.shared;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Normalises user-written text: Unicode NFC, trimmed, with {@code \n} as the only line end. Lengths are counted in code
 * points.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\u2028\\u2029]");

    /** Canonical ordering of combining marks takes quadratic time; no script needs more than a few. */
    private static final int MOST_MARKS_IN_A_ROW = 500;

    private static final int MOST_ROUNDS = 8;

    /** Replaces a stored text that the current rule refuses. */
    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /**
     * One line of text. Invisible characters without effect are removed, so that lines that look the same are equal;
     * joiners, variation selectors and direction marks stay where a script or an emoji needs them.
     *
     * @param max the maximum number of code points
     * @return the text, normalised; empty if nothing in {@code raw} is visible
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character, an unpaired surrogate, a
     *     bidirectional embedding, override or isolate, or more than 500 combining marks in a row; {@code TOO_LARGE}
     *     past {@code max}
     */
    public static String line(String raw, int max) {
        String text = raw;
        // Removing, trimming and composing can leave a neighbour without effect; real text has no such chains
        for (int round = 0; round < MOST_ROUNDS; round++) {
            text = wholeLine(Invisible.withoutIdle(text), max);
            if (text.equals(Invisible.withoutIdle(text))) {
                return text;
            }
        }
        throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
    }

    /**
     * As {@link #line}, but without removing characters: for values with an allowlist of characters.
     *
     * @param max the maximum number of code points
     */
    public static String wholeLine(String raw, int max) {
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
     * @param max the maximum number of code points
     * @return the text, normalised; empty if nothing in {@code raw} is visible
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
     * Text with significant white space, such as Markdown: keeps tabs and indentation, removes leading and trailing
     * blank lines.
     *
     * @param max the maximum number of code points
     * @return the text, normalised; empty if nothing in {@code raw} is visible
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
     * Truncates a text at a grapheme cluster boundary, such as after a letter with its accents or a family emoji. A
     * first cluster longer than the limit is cut.
     *
     * @param max the maximum number of code points, at least 1
     * @return the text itself if it is short enough
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

    /** Returns the text; refuses an empty one as {@code REQUIRED}. */
    public static String required(String text) {
        if (text.isEmpty()) {
            throw new InvalidValueException(ViolationCode.REQUIRED);
        }
        return text;
    }

    /** Whether the text has an unpaired surrogate, which cannot be encoded. */
    public static boolean hasUnpairedSurrogate(String text) {
        return text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    /** Whether the character is visible on its own; white space and combining marks are not. */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !Invisible.isIgnorable(character) && !Invisible.isInkless(character);
        };
    }

    /**
     * Normalises untrusted input to Unicode NFC in bounded time; such input must not be normalised in another way.
     *
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for an unpaired surrogate or more than 500 combining
     *     marks in a row, checked before normalising
     */
    public static String composed(String raw) {
        if (hasUnpairedSurrogate(raw) || hasTooManyMarks(raw)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    /**
     * Restores a stored value. A value stored under an earlier rule that the current rule refuses becomes U+FFFD, so
     * that it can still be read, changed and removed.
     *
     * @param value the constructor of a value that accepts any visible text
     */
    public static <T> T restored(String stored, Function<String, T> value) {
        try {
            return value.apply(stored);
        } catch (InvalidValueException refusedToday) {
            return value.apply(REPLACEMENT);
        }
    }

    private static String visible(String raw, int max) {
        String text = bounded(trim(normalize(raw)), max);
        return text.codePoints().anyMatch(PlainText::isVisible) || hasControl(text) ? text : "";
    }

    private static String normalize(String raw) {
        return composed(LINE_END.matcher(raw).replaceAll("\n"));
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

    /** By hand: a regular expression for trailing blanks would take quadratic time. */
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

    /** All Unicode white space is in the Basic Multilingual Plane: one char each. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Embeddings, overrides and isolates: in a single-line value they would reorder the surrounding text. */
    private static boolean overridesDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
