package io.miniter.domain.article;

import static java.util.stream.Collectors.joining;

import io.miniter.domain.shared.PlainText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The slug of an article in URLs, derived from its title: letters and numbers of any script in lower case, NFC, with
 * single hyphens in place of everything between them. Unique on the server, and unchanged when the title changes.
 *
 * @param value 1 to 120 code points
 */
public record ArticleSlug(String value) {

    /** The maximum number of code points taken from a title. */
    public static final int MAX_TITLE_LENGTH = 100;

    private static final int MAX_LENGTH = 120;
    private static final Pattern INVISIBLE = Pattern.compile(Words.INVISIBLE);
    private static final Pattern WORD =
            Pattern.compile("[" + Words.LETTER + "\\p{N}][" + Words.LETTER + Words.MARK + "\\p{N}]*+");
    private static final String OF_NO_WORD = "article";

    /** Refuses an invalid slug: {@code REQUIRED, TOO_LARGE} and {@code ILLEGAL_CHARACTER}. */
    public ArticleSlug {
        value = PlainText.required(PlainText.line(value, MAX_LENGTH));
    }

    /** The slug for a title; {@code article} for a title without a letter or number. */
    public static ArticleSlug of(ArticleTitle title) {
        String visible =
                INVISIBLE.matcher(title.value().toLowerCase(Locale.ROOT)).replaceAll("");
        String words = WORD.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .collect(joining("-"));
        String cut = PlainText.beginning(words, MAX_TITLE_LENGTH);
        String slug = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return new ArticleSlug(slug.isEmpty() ? OF_NO_WORD : slug);
    }

    /**
     * A unique slug for an article whose slug is already taken. Contains two consecutive hyphens, which no title
     * produces, so it cannot be taken.
     */
    public ArticleSlug distinguishedBy(ArticleId id) {
        return new ArticleSlug(value + "--" + id.value());
    }
}
