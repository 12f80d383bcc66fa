package io.miniter.domain.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.BoardPolicy;

/**
 * A comment, and how the account that asks stands to it.
 *
 * @param comment the comment
 * @param account who asks
 * @param board the article's board, and the account's standing there
 * @param articleLocked whether the article takes no comments
 */
public record CommentAccess(Comment comment, AccountId account, BoardAccess board, boolean articleLocked) {

    /**
     * The comment, for somebody who may do this to it.
     *
     * @throws io.miniter.domain.shared.DomainException what {@link BoardPolicy#check} refuses with
     */
    public Comment permit(BoardAction action) {
        BoardPolicy.check(action, board.context(comment.isBy(account), articleLocked));
        return comment;
    }
}
