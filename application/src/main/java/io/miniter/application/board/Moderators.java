package io.miniter.application.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import java.util.List;

/** Who moderates which board. */
public interface Moderators {

    /**
     * Adds the account to the board's moderators. Where it is one already, nothing changes.
     *
     * @param position where it stands in their list; an id that was never used
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND} if the account is gone
     */
    void add(long position, BoardId board, AccountId account);

    /** Takes the account out of the board's moderators. Where it is none, nothing changes. */
    void remove(BoardId board, AccountId account);

    /** Up to {@link PageRequest#fetchSize()} moderators of a board, the newest first. */
    List<ListEntry<AuthorView>> of(BoardId board, PageRequest request);
}
