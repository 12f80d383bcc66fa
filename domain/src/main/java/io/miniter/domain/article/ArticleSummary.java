package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;
import java.util.function.Supplier;

/**
 * What an article is about, for lists: up to 300 code points on one line.
 *
 * @param value the summary; empty if the body has no text
 * @param fromBody whether it was made from the body, and is made anew when the body changes
 */
public record ArticleSummary(String value, boolean fromBody) {

    /** The most code points. */
    public static final int MAX_LENGTH = 300;

    private static final String ELLIPSIS = "…";

    /** How far from the end of a full summary a word may begin that is left out whole. */
    private static final int LONGEST_WORD = 40;

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleSummary {
        value = PlainText.line(value, MAX_LENGTH);
    }

    /**
     * The summary that was asked for.
     *
     * @param bodyText the body as plain text on one line; taken only if the summary is to be made from it
     */
    public static ArticleSummary of(RequestedSummary requested, Supplier<String> bodyText) {
        return requested.value().isEmpty() ? madeFrom(bodyText.get()) : new ArticleSummary(requested.value(), false);
    }

    /**
     * The beginning of a body, up to a word's end.
     *
     * @param bodyText the body as plain text on one line
     */
    public static ArticleSummary madeFrom(String bodyText) {
        return new ArticleSummary(shortened(bodyText.strip()), true);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return text;
        }
        String beginning = PlainText.beginning(text, MAX_LENGTH - 1);
        int wordEnd = text.lastIndexOf(' ', beginning.length());
        boolean endsNearAWord = wordEnd > beginning.length() - LONGEST_WORD;
        return (endsNearAWord ? text.substring(0, wordEnd) : beginning).stripTrailing() + ELLIPSIS;
    }
}
