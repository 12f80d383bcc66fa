package io.miniter.domain.shared;

import java.lang.Character.UnicodeScript;

/**
 * Invisible characters: those that Unicode calls default-ignorable (DerivedCoreProperties.txt of Unicode 17,
 * {@code Default_Ignorable_Code_Point}, including reserved code points), and the few blank ones that are no white
 * space.
 */
final class Invisible {

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int CHOSEONG_FILLER = 0x115F;
    private static final int JUNGSEONG_FILLER = 0x1160;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int KEYCAP = 0x20E3;
    private static final int EMOJI_PRESENTATION = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** For empty text. */
    private static final int NOTHING = -1;

    private Invisible() {}

    /** Whether the character is default-ignorable: invisible, at most shaping its neighbours. */
    static boolean isIgnorable(int character) {
        if (character < 0xAD) {
            return false;
        }
        return switch (character) {
            case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                isIn(character, 0x180B, 0x180F)
                        || isIn(character, 0x200B, 0x200F)
                        || isIn(character, 0x202A, 0x202E)
                        || isIn(character, 0x2060, 0x206F)
                        || isVariationSelector(character)
                        || isIn(character, 0xFFF0, 0xFFF8)
                        || isIn(character, 0x1BCA0, 0x1BCA3)
                        || isIn(character, 0x1D173, 0x1D17A)
                        || isIn(character, 0xE0000, 0xE0FFF);
        };
    }

    /** Whether the character is blank but has a width and is no white space in Unicode. */
    static boolean isInkless(int character) {
        return switch (character) {
            // Blank Braille, the musical null notehead, the blanks between Egyptian hieroglyphs
            case 0x2800, 0x1D159, 0x13441, 0x13442 -> true;
            default -> false;
        };
    }

    /**
     * Removes invisible characters that have no effect in their context, so that texts that look the same are equal.
     * Keeps those with an effect: joiners in emoji and in joining scripts, variation selectors after characters with
     * variants, direction marks in right-to-left text, Hangul fillers in old syllables.
     *
     * <p>Keeps embeddings, overrides and isolates: single-line values refuse them.
     */
    static String withoutIdle(String text) {
        if (text.codePoints().noneMatch(Invisible::isIdleSomewhere)) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        boolean rightToLeft = text.codePoints().anyMatch(Invisible::isRightToLeft);
        StringBuilder kept = new StringBuilder(text.length());
        boolean begun = false;
        for (int index = 0; index < characters.length; index++) {
            // Leading white space is trimmed, so what follows it has no predecessor
            int before = begun ? kept.codePointBefore(kept.length()) : NOTHING;
            int after = index + 1 < characters.length ? characters[index + 1] : NOTHING;
            int character = characters[index];
            if (!isIdleSomewhere(character) || works(before, character, after, rightToLeft)) {
                kept.appendCodePoint(character);
                begun = begun || !Character.isWhitespace(character) && !Character.isSpaceChar(character);
            }
        }
        return kept.toString();
    }

    private static boolean isIdleSomewhere(int character) {
        boolean turnsDirection = isIn(character, 0x202A, 0x202E) || isIn(character, 0x2066, 0x2069);
        // Annotations of a line's layout are format characters without being ignorable
        return isIgnorable(character) && !turnsDirection || isIn(character, 0xFFF9, 0xFFFB);
    }

    private static boolean works(int before, int character, int after, boolean rightToLeft) {
        return switch (character) {
            case ZERO_WIDTH_JOINER ->
                joinsLetters(before) || (isPictorial(before) && isPictorial(after) && !isIgnorable(after));
            case ZERO_WIDTH_NON_JOINER -> joinsLetters(before);
            case ZERO_WIDTH_SPACE -> isWrittenWithoutSpaces(before) && isWrittenWithoutSpaces(after);
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_LETTER_MARK ->
                rightToLeft && !isIgnorable(before) && before != NOTHING;
            case COMBINING_GRAPHEME_JOINER -> isMark(before) && isMark(after);
            case CHOSEONG_FILLER -> isIn(after, 0x1161, 0x11A7) || isIn(after, 0xD7B0, 0xD7C6);
            case JUNGSEONG_FILLER -> isIn(before, 0x1100, 0x115E) || isIn(before, 0xA960, 0xA97C);
            default -> worksBehind(before, character, after);
        };
    }

    private static boolean worksBehind(int before, int character, int after) {
        if (before == NOTHING) {
            return false;
        }
        if (isIn(character, 0xE0020, 0xE007F)) {
            return before == BLACK_FLAG || isIn(before, 0xE0020, 0xE007E);
        }
        if (isIn(character, 0xFE00, EMOJI_PRESENTATION)) {
            return before < 0x80 ? after == KEYCAP : varies(before);
        }
        if (isIn(character, 0xE0100, 0xE01EF)) {
            return Character.isIdeographic(before);
        }
        if (isIn(character, 0x180B, 0x180F)) {
            return UnicodeScript.of(before) == UnicodeScript.MONGOLIAN
                    || UnicodeScript.of(before) == UnicodeScript.PHAGS_PA;
        }
        if (isIn(character, 0x17B4, 0x17B5)) {
            return UnicodeScript.of(before) == UnicodeScript.KHMER;
        }
        if (isIn(character, 0x1BCA0, 0x1BCA3)) {
            return isIn(before, 0x1BC00, 0x1BC9F);
        }
        return isIn(character, 0x1D173, 0x1D17A) && isIn(before, 0x1D100, 0x1D1FF);
    }

    /** Letters and marks of scripts in which joiners affect letter forms. */
    private static boolean joinsLetters(int character) {
        if (character == NOTHING || (!Character.isLetter(character) && !isMark(character)) || isIgnorable(character)) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case LATIN,
                    GREEK,
                    CYRILLIC,
                    ARMENIAN,
                    GEORGIAN,
                    COPTIC,
                    CHEROKEE,
                    HEBREW,
                    HAN,
                    HANGUL,
                    HIRAGANA,
                    KATAKANA,
                    BOPOMOFO,
                    COMMON,
                    INHERITED -> false;
            default -> true;
        };
    }

    private static boolean isWrittenWithoutSpaces(int character) {
        return character != NOTHING
                && switch (UnicodeScript.of(character)) {
                    case THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /** An emoji, or the end of one: a variation selector, a skin tone modifier, the last tag of a flag. */
    private static boolean isPictorial(int character) {
        return character >= 0x80
                && (Character.isEmoji(character)
                        || Character.isExtendedPictographic(character)
                        || character == EMOJI_PRESENTATION
                        || character == 0xE007F);
    }

    /** Whether the character can have variants: a symbol, or a character of a script with variants. */
    private static boolean varies(int character) {
        return !isIgnorable(character)
                && !isMark(character)
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && (!Character.isLetter(character)
                        || Character.isIdeographic(character)
                        || Character.isEmoji(character)
                        || UnicodeScript.of(character) == UnicodeScript.MYANMAR
                        || UnicodeScript.of(character) == UnicodeScript.PHAGS_PA
                        || UnicodeScript.of(character) == UnicodeScript.MANICHAEAN
                        || UnicodeScript.of(character) == UnicodeScript.EGYPTIAN_HIEROGLYPHS);
    }

    private static boolean isMark(int character) {
        return character != NOTHING
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> !isIgnorable(character);
                    default -> false;
                };
    }

    private static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                // The marks themselves have a direction but are invisible
                !isIgnorable(character);
            default -> false;
        };
    }

    private static boolean isVariationSelector(int character) {
        return isIn(character, 0xFE00, 0xFE0F);
    }

    private static boolean isIn(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
