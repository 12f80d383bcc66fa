package io.miniter.domain.comment;

import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * An article as a place for comments, for the account that asks.
 *
 * @param articleId the article
 * @param locked whether it takes no comments
 * @param board its board, and the account's standing there
 */
public record Discussion(ArticleId articleId, boolean locked, BoardAccess board) {

    /**
     * The article, for somebody who may comment on it.
     *
     * @throws io.miniter.domain.shared.DomainException {@code BOARD_ARCHIVED} or {@code ARTICLE_LOCKED}
     */
    public ArticleId toComment() {
        BoardPolicy.check(BoardAction.WRITE_COMMENT, board.context(false, locked));
        return articleId;
    }
}
