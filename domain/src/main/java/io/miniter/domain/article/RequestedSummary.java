package io.miniter.domain.article;

import io.miniter.domain.shared.PlainText;

/**
 * The requested summary of an article: up to 300 code points on one line. An empty one is derived from the body.
 *
 * @param value the summary, trimmed, NFC; may be empty
 */
public record RequestedSummary(String value) {

    /** Derived from the body. */
    public static final RequestedSummary FROM_BODY = new RequestedSummary("");

    /** Refuses {@code TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public RequestedSummary {
        value = PlainText.line(value, ArticleSummary.MAX_LENGTH);
    }
}
