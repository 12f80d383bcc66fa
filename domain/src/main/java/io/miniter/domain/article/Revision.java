package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision: an earlier version of an article's text.
 *
 * @param articleId the article
 * @param number the version of the article, from 1 on
 * @param text the content
 * @param writerId who wrote this version; {@code null} if their account is deleted
 * @param writtenAt when this version was written
 */
public record Revision(
        ArticleId articleId,
        int number,
        ArticleText text,
        @Nullable AccountId writerId,
        Instant writtenAt) {

    /**
     * The maximum number of revisions of an article: the first, and the newest of the others. With bodies of 50,000
     * characters, at most 15 MB per article.
     */
    public static final int MAX_KEPT = 100;

    /** The lowest number that is kept, besides the first, when this is the newest revision. */
    public int lowestKept() {
        return number - (MAX_KEPT - 2);
    }
}
