package io.miniter.domain.article;

import io.miniter.domain.board.BoardAccess;

/**
 * A deleted article, and how the account that asks stands to its board.
 *
 * @param deleted the article
 * @param board its board, and the account's standing there
 */
public record DeletedArticleAccess(DeletedArticle deleted, BoardAccess board) {

    /**
     * The deleted article, for somebody who may bring it back.
     *
     * @throws io.miniter.domain.shared.DomainException {@code MODERATORS_ONLY}
     */
    public DeletedArticle toRestore() {
        board.toRestore();
        return deleted;
    }
}
