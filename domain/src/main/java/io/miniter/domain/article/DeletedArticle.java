package io.miniter.domain.article;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/**
 * A deleted article that can still be restored.
 *
 * @param article the article, unpinned
 * @param deletedAt when it was deleted
 */
public record DeletedArticle(Article article, Instant deletedAt) {

    /** How long a deleted article can be restored. Afterwards it is purged. */
    public static final Duration RESTORABLE_FOR = Duration.ofDays(30);

    /**
     * The restored article.
     *
     * @throws DomainException {@code ARTICLE_NOT_FOUND} if it was deleted too long ago
     */
    public Article bringBack(Instant now) {
        if (deletedAt.isBefore(now.minus(RESTORABLE_FOR))) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
        return article;
    }
}
