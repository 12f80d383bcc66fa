package io.miniter.domain.article;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;

/**
 * An article that is gone for readers, and not yet for good.
 *
 * @param article the article as it was, but for a pin
 * @param deletedAt when it was deleted
 */
public record DeletedArticle(Article article, Instant deletedAt) {

    /** How long a deleted article can be brought back. After that it is removed for good. */
    public static final Duration RESTORABLE_FOR = Duration.ofDays(30);

    /**
     * The article, for readers again.
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
