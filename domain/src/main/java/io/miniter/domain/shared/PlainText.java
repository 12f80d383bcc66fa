package io.miniter.domain.shared;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What people write, made comparable: Unicode NFC, trimmed, with {@code \n} as the only line end. Lengths are counted
 * in code points, so that an emoji or a Hangul syllable is one.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\u2028\\u2029]");

    /** To bring marks into their order takes the square of their number; no script needs more than a few. */
    private static final int MOST_MARKS_IN_A_ROW = 500;

    private static final int MOST_ROUNDS = 8;

    /** Stands for a stored text that today's rule refuses. */
    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /**
     * One line of text. Invisible characters that do nothing where they stand are taken out, so that no two lines look
     * the same and are not; joiners, selectors and marks of direction stay where a script or an emoji needs them.
     *
     * @param max the most code points
     * @return the text, normalised; empty when there is nothing to see in {@code raw}
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for a control character, an unpaired surrogate, one that
     *     turns the direction of what follows it or more than 500 combining marks in a row; {@code TOO_LARGE} past
     *     {@code max}
     */
    public static String line(String raw, int max) {
        String text = raw;
        // What is taken out, trimmed or composed can leave something beside it without an effect; no writing has such
        // chains
        for (int round = 0; round < MOST_ROUNDS; round++) {
            text = wholeLine(Invisible.withoutIdle(text), max);
            if (text.equals(Invisible.withoutIdle(text))) {
                return text;
            }
        }
        throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
    }

    /**
     * As {@link #line}, with every character in it: for a value that refuses those it does not know.
     *
     * @param max the most code points
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

    /** Whether anything of the character can be seen by itself. Of white space and of marks on letters nothing can. */
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
     * The text in Unicode NFC: the one way to it for what comes from outside, because it bounds the work.
     *
     * @throws InvalidValueException {@code ILLEGAL_CHARACTER} for an unpaired surrogate or more than 500 combining
     *     marks in a row, before anything is normalised
     */
    public static String composed(String raw) {
        if (hasUnpairedSurrogate(raw) || hasTooManyMarks(raw)) {
            throw new InvalidValueException(ViolationCode.ILLEGAL_CHARACTER);
        }
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    /**
     * A value of what was stored. What was stored under an earlier rule, and is refused by today's, stands as U+FFFD:
     * it can be read, changed and removed like any other.
     *
     * @param value the constructor of a value that takes any visible text
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

    /** Embeddings, overrides and isolates: in one line among others they turn their neighbours around. */
    private static boolean overridesDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
