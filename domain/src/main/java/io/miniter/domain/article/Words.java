package io.miniter.domain.article;

/**
 * The characters of words in any script, as regular expressions. Invisible characters are excluded, so that different
 * words cannot look the same.
 */
final class Words {

    /** A letter, without the four blank Hangul fillers. */
    static final String LETTER = "[\\p{L}&&[^\\u115F\\u1160\\u3164\\uFFA0]]";

    /** A combining mark. */
    static final String MARK =
            "[\\p{Mn}\\p{Mc}&&[^\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]]";

    /** Invisible characters, which at most shape or join their neighbours. */
    static final String INVISIBLE = "[\\p{Cf}\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]";

    private Words() {}
}
