package io.miniter.markdown.article;

import org.commonmark.text.Characters;

/**
 * CJK characters: those that are wide or half-width and no emoji, and all of Hangul. The ranges are those of the <a
 * href="https://github.com/tats-u/markdown-cjk-friendly">CJK-friendly amendments</a> to CommonMark for Unicode 16. The
 * JDK has no data about East Asian width.
 */
final class CjkCharacters {

    /** First and last of each range, in their order. */
    private static final int[] RANGES = {
        0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x2E99, 0x2E9B, 0x2EF3,
        0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3190, 0x31E5,
        0x31EF, 0x321E, 0x3220, 0x3247, 0x3250, 0xA48C, 0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xD7B0, 0xD7C6,
        0xD7CB, 0xD7FB, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFFBE,
        0xFFC2, 0xFFC7, 0xFFCA, 0xFFCF, 0xFFD2, 0xFFD7, 0xFFDA, 0xFFDC, 0xFFE0, 0xFFE6, 0xFFE8, 0xFFEE, 0x16FE0,
        0x16FE4, 0x16FF0, 0x16FF6, 0x17000, 0x18CD5, 0x18CFF, 0x18D1E, 0x18D80, 0x18DF2, 0x1AFF0, 0x1AFF3, 0x1AFF5,
        0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152, 0x1B155, 0x1B155, 0x1B164,
        0x1B167, 0x1B170, 0x1B2FB, 0x1D300, 0x1D356, 0x1D360, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F202, 0x1F210,
        0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F23B, 0x1F240, 0x1F248, 0x1F260,
        0x1F265, 0x20000, 0x3FFFD
    };

    private CjkCharacters() {}

    static boolean contains(int codePoint) {
        if (codePoint < RANGES[0]) {
            return false;
        }
        int low = 0;
        int high = RANGES.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < RANGES[2 * middle]) {
                high = middle - 1;
            } else if (codePoint > RANGES[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a CJK character and part of a word: neither punctuation nor a space. */
    static boolean containsLetter(int codePoint) {
        return contains(codePoint)
                && !Characters.isPunctuationCodePoint(codePoint)
                && !Characters.isWhitespaceCodePoint(codePoint);
    }

    /**
     * Whether the character before {@code end} is a CJK character, with or without a variation selector. Shared
     * quotation marks are, with the selector of their full-width form.
     */
    static boolean endsWithOne(CharSequence text, int end) {
        if (end == 0) {
            return false;
        }
        int last = Character.codePointBefore(text, end);
        if (contains(last) || (last >= 0xE0100 && last <= 0xE01EF)) {
            return true;
        }
        if (last < 0xFE00 || last > 0xFE0E || end == 1) {
            return false;
        }
        int before = Character.codePointBefore(text, end - 1);
        return contains(before) || (last == 0xFE01 && "\u2018\u2019\u201C\u201D".indexOf(before) >= 0);
    }
}
