package io.miniter.domain.article;

import io.miniter.domain.board.BoardAccess;

/**
 * A deleted article, with the standing of the current account.
 *
 * @param deleted the article
 * @param board its board, and the account's standing there
 */
public record DeletedArticleAccess(DeletedArticle deleted, BoardAccess board) {

    /**
     * Returns the deleted article if restoring it is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException {@code MODERATORS_ONLY}
     */
    public DeletedArticle toRestore() {
        board.toRestore();
        return deleted;
    }
}
