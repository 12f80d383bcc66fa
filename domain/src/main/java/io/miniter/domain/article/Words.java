package io.miniter.domain.article;

/**
 * What the words of any script consist of, as parts of regular expressions. What cannot be seen is no part of a word,
 * or two words could look the same.
 */
final class Words {

    /** A letter, but none of the four of Hangul that are blank. */
    static final String LETTER = "[\\p{L}&&[^\\u115F\\u1160\\u3164\\uFFA0]]";

    /** A mark that is written on or beside a letter. */
    static final String MARK =
            "[\\p{Mn}\\p{Mc}&&[^\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]]";

    /** What is never seen itself, and at most shapes or joins what is beside it. */
    static final String INVISIBLE = "[\\p{Cf}\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]";

    private Words() {}
}
