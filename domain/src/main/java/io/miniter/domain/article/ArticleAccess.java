package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * An article, with the standing of the current account.
 *
 * @param article the article
 * @param account the current account
 * @param board its board, and the account's standing there
 */
public record ArticleAccess(Article article, AccountId account, BoardAccess board) {

    /**
     * Returns the article if the action is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException the errors of {@link BoardPolicy#check}
     */
    public Article permit(BoardAction action) {
        BoardPolicy.check(action, board.context(article.isBy(account), article.locked()));
        return article;
    }
}
