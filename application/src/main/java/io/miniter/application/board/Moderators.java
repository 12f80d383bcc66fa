package io.miniter.application.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import java.util.List;

/** The moderators of all boards. */
public interface Moderators {

    /**
     * Adds the account to the board's moderators. Idempotent.
     *
     * @param position the place in their list: a new id
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} if the account no longer exists
     */
    void add(long position, BoardId board, AccountId account);

    /** Removes the account from the board's moderators. No-op if it is none. */
    void remove(BoardId board, AccountId account);

    /** Up to {@link PageRequest#fetchSize()} moderators of a board, the newest first. */
    List<ListEntry<AuthorView>> of(BoardId board, PageRequest request);
}
