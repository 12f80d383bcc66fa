package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;
import java.util.function.Supplier;

/**
 * The summary of an article, for lists: up to 300 code points on one line.
 *
 * @param value the summary; empty if the body has no text
 * @param fromBody whether it is derived from the body, and updated with it
 */
public record ArticleSummary(String value, boolean fromBody) {

    /** The maximum number of code points. */
    public static final int MAX_LENGTH = 300;

    private static final String ELLIPSIS = "…";

    /** The maximum length, in code points, of a partial word at the end that is dropped. */
    private static final int LONGEST_WORD = 40;

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleSummary {
        value = PlainText.line(value, MAX_LENGTH);
    }

    /**
     * The requested summary.
     *
     * @param bodyText the body as plain text on one line; used only if the summary is derived from it
     */
    public static ArticleSummary of(RequestedSummary requested, Supplier<String> bodyText) {
        return requested.value().isEmpty() ? madeFrom(bodyText.get()) : new ArticleSummary(requested.value(), false);
    }

    /**
     * A summary of the beginning of a body, cut at the end of a word.
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
