package io.miniter.persistence.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSlug;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.PlainText;
import io.miniter.persistence.board.BoardAccessRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article with its body and board, and the data for an account's standing.
 *
 * @param writerId {@code null} for a deleted account
 * @param editedAt {@code null} for the first version
 * @param deletedAt {@code null} if not deleted
 * @param role {@code null} for a deleted account
 */
record ArticleAccessRow(
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
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        String body,
        String boardSlug,
        String boardName,
        String boardDescription,
        String boardWriters,
        boolean boardArchived,
        @Nullable String role,
        boolean moderator) {

    Article toArticle() {
        return Article.restore(
                new ArticleId(id),
                new BoardId(boardId),
                new AccountId(authorId),
                new ArticleSlug(slug),
                new ArticleText(
                        PlainText.restored(title, ArticleTitle::new),
                        PlainText.restored(summary, text -> new ArticleSummary(text, summaryFromBody)),
                        PlainText.restored(body, ArticleBody::new),
                        TagArrays.toTags(tags)),
                version,
                writerId == null ? null : new AccountId(writerId),
                pinned,
                locked,
                createdAt,
                editedAt);
    }

    BoardAccess toBoardAccess() {
        return new BoardAccessRow(
                        boardId, boardSlug, boardName, boardDescription, boardWriters, boardArchived, role, moderator)
                .toAccess();
    }
}
