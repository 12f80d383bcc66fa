package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article said before.
 *
 * @param articleId the article
 * @param number the version of the article that said so, 1 for the first
 * @param text what it said
 * @param writerId who wrote it so; {@code null} if they are gone
 * @param writtenAt since when it said so
 */
public record Revision(
        ArticleId articleId,
        int number,
        ArticleText text,
        @Nullable AccountId writerId,
        Instant writtenAt) {

    /**
     * How many of an article are kept: the first, and the newest of the others. With bodies of 50,000 characters, that
     * is 15 MB at most for an article.
     */
    public static final int MAX_KEPT = 100;

    /** The lowest number that is kept beside the first, when this is the newest revision. */
    public int lowestKept() {
        return number - (MAX_KEPT - 2);
    }
}
