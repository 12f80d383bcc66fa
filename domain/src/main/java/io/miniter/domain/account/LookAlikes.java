package io.miniter.domain.account;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Confusable characters, of the same script or of different ones. */
final class LookAlikes {

    private LookAlikes() {}

    /** Whether one word mixes letters of two confusable scripts. Letters that several scripts share are ignored. */
    static boolean isMixed(String text) {
        UnicodeScript ofTheWord = null;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int character = text.codePointAt(index);
            UnicodeScript script = script(character);
            if (script != null && ofTheWord != null && script != ofTheWord) {
                return true;
            }
            if (script != null) {
                ofTheWord = script;
            } else if (!Character.isLetterOrDigit(character) && !isMark(character)) {
                ofTheWord = null;
            }
        }
        return false;
    }

    /**
     * The skeleton of a handle, equal for all confusable handles: without underscores, and with one representative for
     * each group of characters.
     */
    static String folded(String handleKey) {
        return handleKey
                .replace("_", "")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** The script of a letter, if it is one of the confusable scripts. */
    private static @Nullable UnicodeScript script(int character) {
        if (!Character.isLetter(character)) {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return switch (script) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, COPTIC, CHEROKEE -> script;
            default -> null;
        };
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
