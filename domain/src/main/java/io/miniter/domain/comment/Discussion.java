package io.miniter.domain.comment;

import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * An article to comment on, with the standing of the current account.
 *
 * @param articleId the article
 * @param locked whether it takes no comments
 * @param board its board, and the account's standing there
 */
public record Discussion(ArticleId articleId, boolean locked, BoardAccess board) {

    /**
     * Returns the article if commenting on it is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_ARCHIVED} or {@code ARTICLE_LOCKED}
     */
    public ArticleId toComment() {
        BoardPolicy.check(BoardAction.WRITE_COMMENT, board.context(false, locked));
        return articleId;
    }
}
