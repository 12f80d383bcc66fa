package io.miniter.testkit.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.board.Moderators;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore.Moderator;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;

/** Who moderates which board, in memory. */
public final class InMemoryModerators implements Moderators {

    private final BoardStore store;

    public InMemoryModerators(BoardStore store) {
        this.store = store;
    }

    @Override
    public void add(long position, BoardId board, AccountId account) {
        if (!store.accounts().containsKey(account)) {
            throw new DomainException(ErrorCode.ACCOUNT_NOT_FOUND);
        }
        Moderator moderator = new Moderator(board, account);
        if (!store.moderators().containsValue(moderator)) {
            store.moderators().put(position, moderator);
        }
    }

    @Override
    public void remove(BoardId board, AccountId account) {
        store.moderators().values().remove(new Moderator(board, account));
    }

    @Override
    public List<ListEntry<AuthorView>> of(BoardId board, PageRequest request) {
        return InMemoryStore.fetch(
                store.moderators().entrySet().stream()
                        .filter(entry -> entry.getValue().boardId().equals(board))
                        .map(entry -> new ListEntry<>(
                                new Cursor(entry.getKey()),
                                store.author(entry.getValue().accountId()))),
                request);
    }
}
