package io.miniter.persistence.article;

import io.miniter.domain.article.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the article table.
 *
 * @param writerId {@code null} for a deleted account
 * @param editedAt {@code null} for the first version
 */
record ArticleRow(
        long id,
        long boardId,
        long authorId,
        String slug,
        String title,
        String summary,
        boolean summaryFromBody,
        String[] tags,
        int version,
        @Nullable Long writerId,
        boolean pinned,
        boolean locked,
        Instant createdAt,
        @Nullable Instant editedAt) {

    static ArticleRow of(Article article) {
        return new ArticleRow(
                article.id().value(),
                article.boardId().value(),
                article.authorId().value(),
                article.slug().value(),
                article.text().title().value(),
                article.text().summary().value(),
                article.text().summary().fromBody(),
                TagArrays.of(article.text().tags()),
                article.version(),
                article.writerId() == null ? null : article.writerId().value(),
                article.pinned(),
                article.locked(),
                article.createdAt(),
                article.editedAt());
    }

    ArticleRow withSlug(String newSlug) {
        return new ArticleRow(
                id,
                boardId,
                authorId,
                newSlug,
                title,
                summary,
                summaryFromBody,
                tags,
                version,
                writerId,
                pinned,
                locked,
                createdAt,
                editedAt);
    }
}
