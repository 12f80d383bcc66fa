package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * An article, and how the account that asks stands to it.
 *
 * @param article the article
 * @param account who asks
 * @param board its board, and the account's standing there
 */
public record ArticleAccess(Article article, AccountId account, BoardAccess board) {

    /**
     * The article, for somebody who may do this to it.
     *
     * @throws io.miniter.domain.shared.DomainException what {@link BoardPolicy#check} refuses with
     */
    public Article permit(BoardAction action) {
        BoardPolicy.check(action, board.context(article.isBy(account), article.locked()));
        return article;
    }
}
