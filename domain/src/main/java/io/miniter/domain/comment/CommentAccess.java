package io.miniter.domain.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * A comment, with the standing of the current account.
 *
 * @param comment the comment
 * @param account the current account
 * @param board the article's board, and the account's standing there
 * @param articleLocked whether the article takes no comments
 */
public record CommentAccess(Comment comment, AccountId account, BoardAccess board, boolean articleLocked) {

    /**
     * Returns the comment if the action is permitted.
     *
     * @throws io.miniter.domain.shared.DomainException the errors of {@link BoardPolicy#check}
     */
    public Comment permit(BoardAction action) {
        BoardPolicy.check(action, board.context(comment.isBy(account), articleLocked));
        return comment;
    }
}
